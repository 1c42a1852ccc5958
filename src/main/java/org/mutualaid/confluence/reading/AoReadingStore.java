package org.mutualaid.confluence.reading;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.Conditions;

/** Who read what, in Active Objects. */
public final class AoReadingStore implements ReadingStore {

    private static final int MOST = 10_000;

    private final ActiveObjects objects;

    public AoReadingStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Map<String, Substance> substances(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Conditions conditions = Conditions.oneOf("SUBJECT", subjects);
        Query query = Query.select().where(conditions.text(), conditions.parameters());
        return Arrays.stream(objects.find(AoSubstance.class, query))
                .map(row -> new Substance(row.getSubject(), row.getSpaceId(), row.getEdition(), row.getLooked()))
                .collect(Collectors.toMap(Substance::subject, Function.identity()));
    }

    @Override
    public void put(Substance substance) {
        AoSubstance row = row(substance.subject()).orElseGet(() -> objects.create(
                AoSubstance.class,
                new DBParam("SUBJECT", substance.subject()),
                new DBParam("SPACE_ID", substance.spaceId()),
                new DBParam("EDITION", substance.edition()),
                new DBParam("LOOKED", substance.looked())));
        row.setSpaceId(substance.spaceId());
        row.setEdition(substance.edition());
        row.setLooked(substance.looked());
        row.save();
    }

    @Override
    public List<Reading> of(Collection<String> people, Collection<String> subjects) {
        if (people.isEmpty() || subjects.isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.oneOf("USER_KEY", people).andOneOf("SUBJECT", subjects);
        Query query = Query.select().where(conditions.text(), conditions.parameters()).limit(MOST);
        return Arrays.stream(objects.find(AoReading.class, query)).map(AoReadingStore::reading).toList();
    }

    @Override
    public void add(Reading reading) {
        String key = reading.subject() + "#" + reading.edition() + (reading.agreed() ? "+/" : "/") + reading.userKey();
        objects.create(
                AoReading.class,
                new DBParam("UNIQUE_KEY", key),
                new DBParam("SUBJECT", reading.subject()),
                new DBParam("SPACE_ID", reading.of().spaceId()),
                new DBParam("EDITION", reading.edition()),
                new DBParam("PAGE_VERSION", reading.of().version()),
                new DBParam("USER_KEY", reading.userKey()),
                new DBParam("AGREED", reading.agreed()),
                new DBParam("READ_AT", reading.at().toEpochMilli()));
    }

    @Override
    public Count count(String subject, int edition) {
        String which = "SUBJECT = ? AND EDITION = ? AND AGREED = ?";
        int people = objects.count(AoReading.class, Query.select().where(which, subject, edition, false));
        Query oldest = Query.select().where(which, subject, edition, false).order("PAGE_VERSION, ID").limit(1);
        return new Count(people, Arrays.stream(objects.find(AoReading.class, oldest))
                .mapToInt(AoReading::getPageVersion).findFirst().orElse(0));
    }

    @Override
    public void forget(String subject) {
        objects.deleteWithSQL(AoReading.class, "SUBJECT = ?", subject);
        objects.deleteWithSQL(AoSubstance.class, "SUBJECT = ?", subject);
    }

    @Override
    public void forgetAllIn(long spaceId) {
        objects.deleteWithSQL(AoReading.class, "SPACE_ID = ?", spaceId);
        objects.deleteWithSQL(AoSubstance.class, "SPACE_ID = ?", spaceId);
    }

    private Optional<AoSubstance> row(String subject) {
        Query query = Query.select().where("SUBJECT = ?", subject);
        return Arrays.stream(objects.find(AoSubstance.class, query)).findFirst();
    }

    private static Reading reading(AoReading row) {
        return new Reading(
                new Reading.Of(row.getSubject(), row.getSpaceId(), row.getEdition(), row.getPageVersion()),
                row.getUserKey(),
                row.isAgreed(),
                Instant.ofEpochMilli(row.getReadAt()));
    }
}
