package org.mutualaid.confluence.need.board;

import java.util.Locale;
import java.util.Map;

/** The sentences in the head of a board. Each counts exactly the list that its link shows. */
enum BoardCount {

    /** Everything in the line. */
    ALL(Map.of()),

    /** What still needs somebody. */
    OPEN(Map.of("state", "open")),

    NEW(Map.of("new", "yes")),

    LATE(Map.of("late", "yes"));

    private final Map<String, String> choices;

    BoardCount(Map<String, String> choices) {
        this.choices = choices;
    }

    Map<String, String> choices() {
        return choices;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
