package org.mutualaid.confluence.roster.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.BusySpan;
import org.mutualaid.confluence.roster.Filling;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;
import org.mutualaid.confluence.web.Json;

/** Shifts in Active Objects. */
public final class AoShiftStore implements ShiftStore {

    private static final String IN_TIME = "STARTS_AT, CODE";

    private final ActiveObjects objects;
    private final AoShiftSignups signups;
    private final PlanColumns plans;

    public AoShiftStore(ActiveObjects objects, Clock clock, Json json) {
        this.objects = objects;
        this.signups = new AoShiftSignups(objects, clock);
        this.plans = new PlanColumns(json);
    }

    @Override
    public boolean holds(PublicCode code) {
        return objects.count(AoShift.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public Optional<Shift> byCode(PublicCode code) {
        return row(code).map(row -> shifts(List.of(row)).get(0));
    }

    @Override
    public Optional<Long> spaceOf(PublicCode code) {
        return row(code).map(AoShift::getSpaceId);
    }

    @Override
    public List<Shift> byCodes(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return shifts(rows(Conditions.of("STARTS_AT > ?", Long.MIN_VALUE).andOneOf("CODE", codes), codes.size()));
    }

    @Override
    public void queue(PublicCode code) {
        AoShift row = row(code).orElseThrow(NotFound::new);
        row.setTurn(row.getTurn() % Short.MAX_VALUE + 1);
        row.save();
    }

    @Override
    public void add(Shift shift) {
        List<DBParam> columns = new ArrayList<>();
        plans.of(shift.plan()).forEach((column, value) -> columns.add(new DBParam(column, value)));
        columns.addAll(List.of(
                new DBParam("CODE", shift.code().text()),
                new DBParam("SPACE_ID", shift.spaceId()),
                new DBParam("REVISION", shift.revision()),
                new DBParam("TURN", 0),
                new DBParam("AUTHOR", shift.author().orElse(null)),
                new DBParam("SERIES", shift.series().orElse(null)),
                new DBParam("CALLED_OFF", shift.calledOff()),
                new DBParam("SIGNUPS_EVER", shift.filling().ever()),
                new DBParam("FREE_PLACES", shift.free()),
                new DBParam("OFFER_ENDS_AT", offerEnds(shift))));
        objects.create(AoShift.class, columns.toArray(DBParam[]::new));
        signups.add(shift);
    }

    @Override
    public void update(Shift before, Shift after) {
        AoShift row = row(after.code()).orElseThrow(NotFound::new);
        row.setRevision(after.revision());
        if (!after.plan().equals(before.plan())) {
            plans.write(row, after.plan());
        }
        row.setSeries(after.series().orElse(null));
        row.setCalledOff(after.calledOff());
        row.setSignupsEver(after.filling().ever());
        row.setFreePlaces(after.free());
        row.setOfferEndsAt(offerEnds(after));
        row.setPassedOverAt(after.isAnybodyPassedOver() ? after.plan().start().toEpochMilli() : null);
        row.save();
        signups.update(before, after);
    }

    @Override
    public Slice<Shift> list(ShiftFilter filter, Optional<Cursor> from, int limit) {
        Conditions conditions = conditions(filter);
        if (filter.person().isPresent()) {
            List<String> own = signups.codesOf(
                    filter.person().get(), filter.spaceId(), filter.from(), filter.to());
            if (own.isEmpty()) {
                return new Slice<>(List.of(), Optional.empty());
            }
            conditions = conditions.andOneOf("CODE", own);
        }
        if (from.isPresent()) {
            Cursor cursor = from.get();
            conditions = conditions
                    .and("STARTS_AT >= ?", cursor.order())
                    .and("(STARTS_AT > ? OR CODE > ?)", cursor.order(), cursor.code());
        }
        List<AoShift> oneMore = rows(conditions, limit + 1);
        Slice<AoShift> slice = Slice.of(oneMore, limit, row -> new Cursor(row.getStartsAt(), row.getCode()));
        return new Slice<>(shifts(slice.results()), slice.next());
    }

    @Override
    public List<Shift> ofSeries(String series, Instant from, int limit) {
        return shifts(rows(Conditions.of("SERIES = ? AND STARTS_AT >= ?", series, from.toEpochMilli()), limit));
    }

    @Override
    public Set<String> coming(Collection<String> series, Instant from) {
        Set<String> coming = new HashSet<>();
        if (!series.isEmpty()) {
            Conditions later = Conditions.oneOf("SERIES", series)
                    .and("STARTS_AT >= ? AND CALLED_OFF = ?", from.toEpochMilli(), false);
            objects.stream(AoShift.class, Query.select("ID, SERIES").where(later.text(), later.parameters()),
                    row -> coming.add(row.getSeries()));
        }
        return coming;
    }

    @Override
    public List<Shift> relatedTo(String code, long spaceId, Instant from, int limit) {
        return shifts(rows(Conditions.of(
                "RELATED = ? AND SPACE_ID = ? AND STARTS_AT >= ?", code, spaceId, from.toEpochMilli()), limit));
    }

    @Override
    public List<Shift> withRoom(long spaceId, Instant after, int limit) {
        return shifts(rows(Conditions.of(
                "SPACE_ID = ? AND STARTS_AT >= ? AND FREE_PLACES > ? AND CALLED_OFF = ?",
                spaceId, after.toEpochMilli(), 0, false), limit));
    }

    @Override
    public List<PublicCode> offersOver(Instant now, int limit) {
        Query query = Query.select()
                .where("OFFER_ENDS_AT <= ?", now.toEpochMilli()).order("OFFER_ENDS_AT, ID").limit(limit);
        return Arrays.stream(objects.find(AoShift.class, query)).map(row -> new PublicCode(row.getCode())).toList();
    }

    @Override
    public List<PublicCode> withSomebodyPassedOver(Instant now, int limit) {
        Query query = Query.select()
                .where("PASSED_OVER_AT > ?", now.toEpochMilli()).order("PASSED_OVER_AT, ID").limit(limit);
        return Arrays.stream(objects.find(AoShift.class, query)).map(row -> new PublicCode(row.getCode())).toList();
    }

    @Override
    public List<BusySpan> busy(String person, Instant from, Instant to) {
        return signups.busy(person, from, to);
    }

    @Override
    public List<BusySpan> busyIn(long spaceId, Instant from, Instant to) {
        return signups.busyIn(spaceId, from, to);
    }

    @Override
    public int attendedBy(String person, long spaceId, int enough) {
        return signups.attendedBy(person, spaceId, enough);
    }

    private Optional<AoShift> row(PublicCode code) {
        return Arrays.stream(objects.find(AoShift.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private List<AoShift> rows(Conditions conditions, int limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(IN_TIME).limit(limit);
        return List.of(objects.find(AoShift.class, query));
    }

    private static Conditions conditions(ShiftFilter filter) {
        return Conditions.of("SPACE_ID = ? AND STARTS_AT >= ? AND STARTS_AT < ?",
                        filter.spaceId(), filter.from().toEpochMilli(), filter.to().toEpochMilli())
                .andIf("PLACE_TEXT = ?", filter.place().map(Position::folded))
                .andIf("AREA = ?", filter.area())
                .andIf("ROLES_TEXT LIKE ?", filter.role().map(role -> "%" + PlanColumns.bar(role) + "%"));
    }

    private List<Shift> shifts(List<AoShift> rows) {
        Map<String, List<Signup>> standing = signups.standingOf(rows.stream().map(AoShift::getCode).toList());
        return rows.stream()
                .map(row -> shift(row, standing.getOrDefault(row.getCode(), List.of())))
                .toList();
    }

    private Shift shift(AoShift row, List<Signup> standing) {
        return new Shift(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                plans.read(row),
                new Filling(standing, row.getSignupsEver()),
                Optional.ofNullable(row.getAuthor()),
                Optional.ofNullable(row.getSeries()),
                row.isCalledOff());
    }

    private static Long offerEnds(Shift shift) {
        return shift.filling().firstOfferEnds().map(Instant::toEpochMilli).orElse(null);
    }
}
