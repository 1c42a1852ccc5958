package org.mutualaid.confluence.roster;

import java.util.Optional;
import org.mutualaid.confluence.value.FoldedText;

/**
 * One role on a shift.
 *
 * @param role what the group calls it; unique on a shift, whatever the case
 * @param places how many people, at least 1
 * @param requires the qualification that people need, by its key; empty if anybody can do it
 * @param newcomers how many of the places, the last ones, are kept for people who are new
 */
public record Position(String role, int places, Optional<String> requires, int newcomers) {

    public Position {
        if (role.isBlank() || places < 1 || newcomers < 0 || newcomers > places) {
            throw new IllegalArgumentException("no position of " + places + " places, " + newcomers + " kept");
        }
    }

    /** A role that anybody can take, without places for newcomers. */
    public static Position of(String role, int places) {
        return new Position(role, places, Optional.empty(), 0);
    }

    public boolean isCalled(String name) {
        return folded(role).equals(folded(name));
    }

    /** A role as it is compared and searched. */
    public static String folded(String role) {
        return String.join(" ", FoldedText.of(role).words());
    }

    /** Whether a place is kept for people who are new. */
    boolean isForNewcomers(int place) {
        return place > places - newcomers;
    }
}
