package org.mutualaid.confluence.need;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.need.line.BoardStretch;

/** Where a need stands. */
public enum NeedStatus {

    /** Something is left to promise. */
    OPEN,

    /** Everything is promised, not all of it is done. */
    CLAIMED,

    /** All of it was brought or done. */
    MET,

    /** The group looked and found no way. */
    COULD_NOT_MEET,

    /** Waiting for something, and out of the line meanwhile. */
    ON_HOLD,

    /** Not needed any more. */
    WITHDRAWN,

    /** Goes on under other codes: it was asked twice, or it was several things. */
    MOVED;

    /** The statuses a board shows unless asked for others. */
    public static final Set<NeedStatus> ACTIVE = Set.copyOf(EnumSet.of(OPEN, CLAIMED));

    /** The name in answers and links, such as {@code could-not-meet}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NeedStatus> of(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equals(key)).findFirst();
    }

    public boolean isActive() {
        return this == OPEN || this == CLAIMED;
    }

    public boolean isClosed() {
        return this == MET || this == COULD_NOT_MEET || this == WITHDRAWN || this == MOVED;
    }

    /** The part of a whole board in which it stands. */
    public BoardStretch stretch() {
        if (isClosed()) {
            return BoardStretch.CLOSED;
        }
        return isActive() ? BoardStretch.IN_LINE : BoardStretch.ON_HOLD;
    }
}
