package org.mutualaid.confluence.devhost.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A need of the demo and what became of it.
 *
 * @param form the fields of the need as they are posted
 * @param steps from the asking on; each makes one line of its history
 */
record Story(String space, String title, Map<String, Object> form, List<Step> steps) {

    Story {
        form = Map.copyOf(form);
        steps = List.copyOf(steps);
    }

    /** What somebody did. */
    record Step(Instant at, String person, Verb verb, Optional<Number> quantity, Optional<String> reason) {
    }

    /** The verbs of the data; some are an outcome of REST. */
    enum Verb {
        ASKS("asks", ""),
        ASKS_FOR_SOMEBODY("asks for somebody", ""),
        PROMISES("promises", ""),
        NEEDS_LONGER("needs longer", ""),
        TAKES_BACK("takes back", ""),
        MEETS("meets", "met"),
        COULD_NOT_MEET("could not meet", "could-not-meet"),
        HOLDS("holds", "hold"),
        WITHDRAWS("withdraws", "withdraw"),
        REOPENS("reopens", "reopen");

        private final String words;
        private final String outcome;

        Verb(String words, String outcome) {
            this.words = words;
            this.outcome = outcome;
        }

        String words() {
            return words;
        }

        String outcome() {
            return outcome;
        }
    }
}
