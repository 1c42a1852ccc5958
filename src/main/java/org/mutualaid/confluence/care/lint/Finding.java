package org.mutualaid.confluence.care.lint;

import java.util.Locale;

/**
 * A place in a text that looks like something personal.
 *
 * @param start index of its first char
 * @param end index after its last char
 */
public record Finding(Kind kind, int start, int end) {

    /** What it looks like; where two say so of one place, the first holds. */
    public enum Kind {
        EMAIL,
        ID_NUMBER,
        PHONE,
        ADDRESS,
        DIAGNOSIS;

        /** The name in answers, such as {@code id-number}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
