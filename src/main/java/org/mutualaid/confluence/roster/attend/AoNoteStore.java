package org.mutualaid.confluence.roster.attend;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.Conditions;

/** Words about shifts in Active Objects. */
public final class AoNoteStore implements NoteStore {

    private final ActiveObjects objects;

    public AoNoteStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void add(String kind, ShiftNote note) {
        objects.create(
                AoShiftNote.class,
                new DBParam("SHIFT_CODE", note.shift()),
                new DBParam("KIND", kind),
                new DBParam("AUTHOR", note.author()),
                new DBParam("WRITTEN_AT", note.at().toEpochMilli()),
                new DBParam("WORDS", note.words()));
    }

    @Override
    public List<ShiftNote> of(String kind, Collection<String> shifts, int limit) {
        if (shifts.isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.of("KIND = ?", kind).andOneOf("SHIFT_CODE", shifts);
        Query query = Query.select().where(conditions.text(), conditions.parameters())
                .order("WRITTEN_AT DESC, ID DESC").limit(limit);
        return Arrays.stream(objects.find(AoShiftNote.class, query))
                .map(row -> new ShiftNote(
                        row.getShiftCode(),
                        Objects.requireNonNullElse(row.getAuthor(), ""),
                        Instant.ofEpochMilli(row.getWrittenAt()),
                        Objects.requireNonNullElse(row.getWords(), "")))
                .toList();
    }
}
