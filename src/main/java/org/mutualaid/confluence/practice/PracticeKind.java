package org.mutualaid.confluence.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of page a record stands beside. */
public enum PracticeKind {

    /** A way of working worth repeating. */
    PRACTICE,

    /** What one case or period taught. */
    LESSON,

    /** What worked, or what the group came to. */
    STORY,

    /** For those who are new. */
    ONBOARDING,

    /** What was talked about. */
    MEETING,

    /** What the group stands on and agreed to. */
    PRINCIPLES,

    /** Looking back at a time. */
    RETROSPECTIVE;

    /** Whether somebody is asked now and then if it is still right: not where it tells of what was. */
    public boolean isLookedAtAgain() {
        return this != MEETING && this != RETROSPECTIVE;
    }

    /** The name in REST, in macros and in the history. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PracticeKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
