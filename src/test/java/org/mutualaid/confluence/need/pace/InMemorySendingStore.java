package org.mutualaid.confluence.need.pace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public final class InMemorySendingStore implements SendingStore {

    private record Row(String source, Instant at) {
    }

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void add(String source, Instant at) {
        rows.add(new Row(source, at));
    }

    @Override
    public int count(String source, Instant since) {
        return (int) rows.stream().filter(row -> row.source().equals(source) && !row.at().isBefore(since)).count();
    }

    @Override
    public int deleteBefore(Instant instant) {
        int before = rows.size();
        rows.removeIf(row -> row.at().isBefore(instant));
        return before - rows.size();
    }

    /** What is stored of who sent something. */
    public List<String> sources() {
        return rows.stream().map(Row::source).toList();
    }
}
