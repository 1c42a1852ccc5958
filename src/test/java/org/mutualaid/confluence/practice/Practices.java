package org.mutualaid.confluence.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records for tests. */
public final class Practices {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    public static final long SPACE = 42;

    private Practices() {
    }

    public static Practice draft(long page, String... topics) {
        return draftBy("key-of-member", page, topics);
    }

    public static Practice draftBy(String owner, long page, String... topics) {
        return Practice.begun(page, SPACE,
                new Facts(PracticeKind.PRACTICE, List.of(topics), Optional.empty(), Optional.empty(), false),
                Optional.of(owner), new Practice.Origin(NOON, TODAY.plusDays(180), 1));
    }

    public static Practice inUse(long page, String... topics) {
        return draft(page, topics).stillRight(TODAY.plusDays(90)).adopted(NOON, TODAY.plusDays(90));
    }

    /** Rows of drafts of one member, the first page first; for a database. */
    public static List<Map<String, Object>> rows(int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            Map<String, Object> row = new HashMap<>();
            row.put("PAGE_ID", (long) page);
            row.put("SPACE_ID", SPACE);
            row.put("REVISION", 1);
            row.put("KIND", "PRACTICE");
            row.put("TOPICS", page % 3 == 0 ? ",food," : ",rides,");
            row.put("MUST_READ", false);
            row.put("STATE", "DRAFT");
            row.put("OWNER", "key-of-member");
            row.put("REVIEW_ON", "2026-06-01");
            row.put("WORKED", 0);
            row.put("ADAPTED", 0);
            row.put("DID_NOT_WORK", 0);
            row.put("BEGUN_AT", NOON.toEpochMilli());
            row.put("IN_TRASH", false);
            row.put("LIST_ORDER", ListPlace.of(draft(page)));
            rows.add(row);
        }
        return rows;
    }
}
