package org.mutualaid.confluence.devhost.objects;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.java.ao.DatabaseProvider.SqlListener;

/** Hears every statement the ORM sends, from all threads. */
public final class StatementCounter implements SqlListener {

    private final List<List<String>> recordings = new CopyOnWriteArrayList<>();

    @Override
    public void onSql(String sql) {
        recordings.forEach(recording -> recording.add(sql));
    }

    /** Runs the work and tells which statements were sent meanwhile, in order. */
    public List<String> statementsOf(Runnable work) {
        List<String> recording = new CopyOnWriteArrayList<>();
        recordings.add(recording);
        try {
            work.run();
        } finally {
            recordings.removeIf(each -> each == recording);
        }
        return List.copyOf(recording);
    }

    /** Runs the work and tells how many statements were sent meanwhile. */
    public int countOf(Runnable work) {
        return statementsOf(work).size();
    }
}
