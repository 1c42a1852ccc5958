package org.mutualaid.confluence.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where one person stands with one shift. */
public enum SignupState {

    /** Has a place and comes. */
    CONFIRMED,

    /** A place is held for the person, who has not said yes yet. */
    OFFERED,

    /** Is told when a place comes free. */
    WAITING,

    /** Was there. */
    ATTENDED,

    /** Was not there. Recorded so that the next shift is planned well, never to blame. */
    MISSED,

    /** Left, let an offer pass, or the shift was called off. */
    CANCELLED;

    /** The name in answers, such as {@code confirmed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SignupState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** Whether it takes up one of the places. */
    public boolean holdsPlace() {
        return this == CONFIRMED || this == OFFERED || this == ATTENDED || this == MISSED;
    }

    /** Whether the person is expected, or was there. */
    public boolean counts() {
        return this == CONFIRMED || this == ATTENDED;
    }
}
