package org.mutualaid.confluence.roster.hours;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.PublicCode;

/** Hours outside shifts in Active Objects. */
public final class AoHoursStore implements HoursStore {

    private final ActiveObjects objects;

    public AoHoursStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return row(code).isPresent();
    }

    @Override
    public Optional<HoursEntry> byCode(PublicCode code) {
        return row(code).map(AoHoursStore::entry);
    }

    @Override
    public List<HoursEntry> of(long spaceId, String person, Instant from, int limit) {
        return found(Query.select()
                .where("PERSON = ? AND STARTS_AT >= ? AND SPACE_ID = ?", person, from.toEpochMilli(), spaceId)
                .order("STARTS_AT DESC, ID DESC").limit(limit));
    }

    @Override
    public List<HoursEntry> counting(String person, Instant from, Instant to) {
        return found(Query.select()
                .where("PERSON = ? AND STARTS_AT >= ? AND STARTS_AT < ? AND TAKEN = ?",
                        person, from.toEpochMilli(), to.toEpochMilli(), false)
                .order("STARTS_AT, ID"));
    }

    @Override
    public void add(HoursEntry entry) {
        objects.create(
                AoHours.class,
                new DBParam("CODE", entry.code().text()),
                new DBParam("SPACE_ID", entry.spaceId()),
                new DBParam("REVISION", entry.revision()),
                new DBParam("PERSON", entry.person()),
                new DBParam("STARTS_AT", entry.start().toEpochMilli()),
                new DBParam("ENDS_AT", entry.end().toEpochMilli()),
                new DBParam("WHAT", entry.what()),
                new DBParam("TAKEN", entry.taken()));
    }

    @Override
    public void update(HoursEntry entry) {
        AoHours row = row(entry.code()).orElseThrow(NotFound::new);
        row.setRevision(entry.revision());
        row.setStartsAt(entry.start().toEpochMilli());
        row.setEndsAt(entry.end().toEpochMilli());
        row.setWhat(entry.what());
        row.setReason(entry.reason().orElse(null));
        row.setTaken(entry.taken());
        row.save();
    }

    private Optional<AoHours> row(PublicCode code) {
        return Arrays.stream(objects.find(AoHours.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private List<HoursEntry> found(Query query) {
        return Arrays.stream(objects.find(AoHours.class, query)).map(AoHoursStore::entry).toList();
    }

    private static HoursEntry entry(AoHours row) {
        return new HoursEntry(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                row.getPerson(),
                Instant.ofEpochMilli(row.getStartsAt()),
                Instant.ofEpochMilli(row.getEndsAt()),
                Optional.ofNullable(row.getWhat()).orElse(""),
                Optional.ofNullable(row.getReason()),
                row.isTaken());
    }
}
