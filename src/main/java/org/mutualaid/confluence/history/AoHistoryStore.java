package org.mutualaid.confluence.history;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.Conditions;

/** The history in Active Objects. */
public final class AoHistoryStore implements HistoryStore {

    private final ActiveObjects objects;

    public AoHistoryStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void append(HistoryEntry entry) {
        String key = entry.aggregate() + "#" + entry.revision();
        try {
            objects.create(
                    AoHistoryEntry.class,
                    new DBParam("AGGREGATE_CODE", entry.aggregate()),
                    new DBParam("REVISION", entry.revision()),
                    new DBParam("REVISION_KEY", key),
                    new DBParam("RECORDED_AT", entry.at().toEpochMilli()),
                    new DBParam("ACTOR_KEY", entry.actor().orElse(null)),
                    new DBParam("ACTION_CODE", entry.action()),
                    new DBParam("CHANGES", linesOf(entry.changes())));
        } catch (RuntimeException failure) {
            throw ConflictSigns.isConflict(failure) ? new Conflict(key, failure) : failure;
        }
    }

    @Override
    public List<HistoryEntry> of(String aggregate) {
        List<HistoryEntry> entries = Arrays.stream(newest(aggregate, LIMIT))
                .map(AoHistoryStore::entry)
                .collect(Collectors.toList());
        Collections.reverse(entries);
        return Collections.unmodifiableList(entries);
    }

    @Override
    public int lastRevision(String aggregate) {
        return Arrays.stream(newest(aggregate, 1))
                .mapToInt(AoHistoryEntry::getRevision)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Map<String, Instant> whenLast(Collection<String> aggregates, String action) {
        Map<String, Instant> last = new HashMap<>();
        if (!aggregates.isEmpty()) {
            Conditions done = Conditions.oneOf("AGGREGATE_CODE", aggregates).and("ACTION_CODE = ?", action);
            Query query = Query.select().where(done.text(), done.parameters()).order("AGGREGATE_CODE, REVISION");
            Arrays.stream(objects.find(AoHistoryEntry.class, query)).map(AoHistoryStore::entry)
                    .forEach(entry -> last.put(entry.aggregate(), entry.at()));
        }
        return last;
    }

    private AoHistoryEntry[] newest(String aggregate, int limit) {
        Query query = Query.select()
                .where("AGGREGATE_CODE = ?", aggregate)
                .order("REVISION DESC")
                .limit(limit);
        return objects.find(AoHistoryEntry.class, query);
    }

    private static HistoryEntry entry(AoHistoryEntry row) {
        return new HistoryEntry(
                row.getAggregateCode(),
                row.getRevision(),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Optional.ofNullable(row.getActorKey()),
                row.getActionCode(),
                changesOf(Optional.ofNullable(row.getChanges()).orElse("")));
    }

    private static String linesOf(Map<String, String> changes) {
        String lines = changes.entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static Map<String, String> changesOf(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(change -> change[0], change -> change[1]));
    }
}
