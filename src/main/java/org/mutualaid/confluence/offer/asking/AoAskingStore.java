package org.mutualaid.confluence.offer.asking;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** Who was asked, in Active Objects. */
public final class AoAskingStore implements AskingStore {

    private static final String WAITING = AskingStatus.WAITING.name();
    private static final String OLDEST = "ASKED_AT, CODE";
    private static final String LATEST = "ASKED_AT DESC, CODE";

    /** More than anybody is asked in a while; older ones only put a person behind those who were never asked. */
    private static final int LOOKED_BACK = 500;

    private final ActiveObjects objects;

    public AoAskingStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return objects.count(AoAsking.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public Optional<Asking> byCode(PublicCode code) {
        return row(code).map(AoAskingStore::asking);
    }

    @Override
    public void add(Asking asking) {
        objects.create(
                AoAsking.class,
                new DBParam("CODE", asking.code().text()),
                new DBParam("SPACE_ID", asking.spaceId()),
                new DBParam("REVISION", asking.revision()),
                new DBParam("PERSON", asking.person()),
                new DBParam("OFFER_CODE", asking.offer().map(PublicCode::text).orElse(null)),
                new DBParam("NEED_CODE", asking.need().map(PublicCode::text).orElse(null)),
                new DBParam("ASKED_BY", asking.askedBy()),
                new DBParam("ASKED_AT", asking.asked().toEpochMilli()),
                new DBParam("WORDS", asking.words().orElse(null)),
                new DBParam("STATE", asking.status().name()),
                new DBParam("ANSWERED_AT", asking.answered().map(Instant::toEpochMilli).orElse(null)),
                new DBParam("OPEN_KEY", asking.openKey()));
    }

    @Override
    public void update(Asking after) {
        AoAsking row = row(after.code()).orElseThrow(NotFound::new);
        row.setRevision(after.revision());
        row.setState(after.status().name());
        row.setAnsweredAt(after.answered().map(Instant::toEpochMilli).orElse(null));
        row.setOpenKey(after.openKey());
        row.save();
    }

    @Override
    public List<Asking> waitingFor(String person, long spaceId, int limit) {
        return found(Conditions.of("SPACE_ID = ? AND PERSON = ? AND STATE = ?", spaceId, person, WAITING),
                OLDEST, limit);
    }

    @Override
    public List<Asking> ofNeed(PublicCode need, int limit) {
        return found(Conditions.of("NEED_CODE = ?", need.text()), LATEST, limit);
    }

    @Override
    public List<Asking> ofOffer(PublicCode offer, int limit) {
        return found(Conditions.of("OFFER_CODE = ?", offer.text()), LATEST, limit);
    }

    @Override
    public List<Asking> waitingOn(Collection<PublicCode> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        Conditions waiting = Conditions.of("STATE = ?", WAITING)
                .andOneOf("OFFER_CODE", offers.stream().map(PublicCode::text).toList());
        return found(waiting, OLDEST, LOOKED_BACK);
    }

    @Override
    public Map<String, Instant> lastAsked(long spaceId, Collection<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Conditions theirs = Conditions.of("SPACE_ID = ?", spaceId).andOneOf("PERSON", people);
        return found(theirs, LATEST, LOOKED_BACK).stream()
                .collect(Collectors.toMap(Asking::person, Asking::asked, (latest, earlier) -> latest));
    }

    @Override
    public Slice<Asking> unanswered(long spaceId, Instant before, Optional<Cursor> from, int limit) {
        return slice(unanswered(spaceId, before), from, limit);
    }

    @Override
    public int countUnanswered(long spaceId, Instant before) {
        Conditions unanswered = unanswered(spaceId, before);
        return objects.count(AoAsking.class, Query.select().where(unanswered.text(), unanswered.parameters()));
    }

    @Override
    public Slice<Asking> waiting(Optional<Cursor> from, int limit) {
        return slice(Conditions.of("STATE = ? AND NEED_CODE IS NOT NULL", WAITING), from, limit);
    }

    private Slice<Asking> slice(Conditions wanted, Optional<Cursor> from, int limit) {
        Conditions rest = from.map(cursor -> wanted
                        .and("ASKED_AT >= ?", cursor.order())
                        .and("(ASKED_AT > ? OR CODE > ?)", cursor.order(), cursor.code()))
                .orElse(wanted);
        return Slice.of(found(rest, OLDEST, limit + 1), limit,
                asking -> new Cursor(asking.asked().toEpochMilli(), asking.code().text()));
    }

    private static Conditions unanswered(long spaceId, Instant before) {
        return Conditions.of("SPACE_ID = ? AND STATE = ? AND ASKED_AT < ?", spaceId, WAITING, before.toEpochMilli());
    }

    private Optional<AoAsking> row(PublicCode code) {
        return Arrays.stream(objects.find(AoAsking.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private List<Asking> found(Conditions wanted, String order, int limit) {
        Query query = Query.select().where(wanted.text(), wanted.parameters()).order(order).limit(limit);
        return Arrays.stream(objects.find(AoAsking.class, query)).map(AoAskingStore::asking).toList();
    }

    private static Asking asking(AoAsking row) {
        return new Asking(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                row.getPerson(),
                Optional.ofNullable(row.getOfferCode()).map(PublicCode::new),
                Optional.ofNullable(row.getNeedCode()).map(PublicCode::new),
                row.getAskedBy(),
                Instant.ofEpochMilli(row.getAskedAt()),
                Optional.ofNullable(row.getWords()),
                AskingStatus.valueOf(row.getState()),
                Optional.ofNullable(row.getAnsweredAt()).map(Instant::ofEpochMilli));
    }
}
