package org.mutualaid.confluence.care.contact;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.PublicCode;

/** Sealed contacts in Active Objects. */
public final class AoContactStore implements ContactStore {

    private static final String BY_KEY = "CONTACT_KEY = ?";

    private final ActiveObjects objects;

    public AoContactStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(SealedContact contact) {
        objects.create(
                AoSealedContact.class,
                new DBParam("CONTACT_KEY", contact.key()),
                new DBParam("KEPT_UNTIL", contact.kept().until().toEpochMilli()),
                new DBParam("KEPT_AFTER_CLOSING", contact.kept().afterClosing().toMillis()),
                new DBParam("MARK", contact.mark().orElse(null)),
                new DBParam("SEAL", contact.seal()));
    }

    @Override
    public void attach(PublicCode need, String contactKey) {
        objects.create(
                AoContactOfNeed.class,
                new DBParam("NEED_CODE", need.text()),
                new DBParam("CONTACT_KEY", contactKey));
    }

    @Override
    public Optional<SealedContact> of(PublicCode need) {
        return Arrays.stream(objects.find(AoContactOfNeed.class, ofNeed(need)))
                .findFirst()
                .flatMap(tie -> row(tie.getContactKey()))
                .map(row -> new SealedContact(
                        row.getContactKey(), kept(row), row.getSeal(), Optional.ofNullable(row.getMark())));
    }

    @Override
    public boolean holds(PublicCode need) {
        return objects.count(AoContactOfNeed.class, ofNeed(need)) > 0;
    }

    @Override
    public List<ContactMark> marksOf(List<PublicCode> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        AoContactOfNeed[] ties = objects.find(
                AoContactOfNeed.class, oneOf("NEED_CODE", needs.stream().map(PublicCode::text).toList()));
        if (ties.length == 0) {
            return List.of();
        }
        List<String> keys = Arrays.stream(ties).map(AoContactOfNeed::getContactKey).distinct().toList();
        Map<String, Optional<String>> marks = new HashMap<>();
        for (AoSealedContact row : objects.find(AoSealedContact.class, oneOf("CONTACT_KEY", keys))) {
            marks.put(row.getContactKey(), Optional.ofNullable(row.getMark()));
        }
        return Arrays.stream(ties)
                .map(tie -> new ContactMark(new PublicCode(tie.getNeedCode()), tie.getContactKey(),
                        marks.getOrDefault(tie.getContactKey(), Optional.empty())))
                .toList();
    }

    private static Query oneOf(String column, List<String> values) {
        Conditions conditions = Conditions.oneOf(column, values);
        return Query.select().where(conditions.text(), conditions.parameters());
    }

    @Override
    public List<String> keysAfter(String contactKey, int limit) {
        Query query = Query.select().where("CONTACT_KEY > ?", contactKey).order("CONTACT_KEY").limit(limit);
        return Arrays.stream(objects.find(AoSealedContact.class, query)).map(AoSealedContact::getContactKey).toList();
    }

    @Override
    public Optional<SealedContact.Kept> kept(String contactKey) {
        return row(contactKey).map(AoContactStore::kept);
    }

    @Override
    public List<PublicCode> needsOf(String contactKey) {
        Query query = Query.select().where(BY_KEY, contactKey).order("NEED_CODE");
        return Arrays.stream(objects.find(AoContactOfNeed.class, query))
                .map(tie -> new PublicCode(tie.getNeedCode()))
                .toList();
    }

    @Override
    public void delete(String contactKey) {
        objects.deleteWithSQL(AoContactOfNeed.class, BY_KEY, contactKey);
        objects.deleteWithSQL(AoSealedContact.class, BY_KEY, contactKey);
    }

    private Optional<AoSealedContact> row(String contactKey) {
        return Arrays.stream(objects.find(AoSealedContact.class, Query.select().where(BY_KEY, contactKey)))
                .findFirst();
    }

    private static Query ofNeed(PublicCode need) {
        return Query.select().where("NEED_CODE = ?", need.text());
    }

    private static SealedContact.Kept kept(AoSealedContact row) {
        return new SealedContact.Kept(
                Instant.ofEpochMilli(row.getKeptUntil()), Duration.ofMillis(row.getKeptAfterClosing()));
    }
}
