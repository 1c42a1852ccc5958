package org.mutualaid.confluence.need.board;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sentences in the head of a board, and what coordinators follow up. Each counts exactly the list of its link. */
enum BoardCount {

    /** Everything in the line. */
    ALL(Map.of()),

    /** What still needs somebody. */
    OPEN(Map.of("state", "open")),

    NEW(Map.of("new", "yes")),

    LATE(Map.of("late", "yes")),

    /** Promises of which nothing is heard; for coordinators. */
    QUIET(Map.of("quiet", "yes")),

    /** Contacts that nobody has tried; for coordinators. */
    CALL(Map.of("call", "yes")),

    /** Closed of late because no way was found; pointed out to coordinators. */
    NO_WAY(Map.of("state", "could-not-meet", "lately", "yes"));

    /** What everybody reads in the head. */
    static final Set<BoardCount> HEAD = EnumSet.of(ALL, OPEN, NEW, LATE);

    /** What coordinators follow up. */
    static final Set<BoardCount> FOLLOW_UP = EnumSet.complementOf(EnumSet.of(ALL, OPEN, NEW, LATE));

    private final Map<String, String> choices;

    BoardCount(Map<String, String> choices) {
        this.choices = choices;
    }

    Map<String, String> choices() {
        return choices;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
