package org.mutualaid.confluence.recurrence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a rule is over.
 *
 * @param until the last day it can have; empty for none
 * @param count how many dates it has in all, those that are left out included; empty for any number
 */
public record Ending(Optional<LocalDate> until, Optional<Integer> count) {

    /** It goes on until somebody ends it. */
    public static final Ending NEVER = new Ending(Optional.empty(), Optional.empty());

    public Ending {
        if (until.isPresent() && count.isPresent()) {
            throw new IllegalArgumentException("either a last day or a number of dates");
        }
        if (count.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("at least one date");
        }
    }

    public static Ending on(LocalDate last) {
        return new Ending(Optional.of(last), Optional.empty());
    }

    public static Ending after(int dates) {
        return new Ending(Optional.empty(), Optional.of(dates));
    }
}
