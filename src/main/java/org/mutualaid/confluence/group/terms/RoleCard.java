package org.mutualaid.confluence.group.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.confluence.access.Role;

/**
 * What a space says about one of its roles.
 *
 * @param revision counts the changes; 0 as long as nothing was written
 * @param scope what the role does and does not do, in the group's words
 * @param hours how much time it takes, in the group's words
 * @param askUser user key of whom to ask about it
 * @param termMonths how long a term is
 */
public record RoleCard(
        long spaceId,
        Role role,
        int revision,
        Optional<String> scope,
        Optional<String> hours,
        Optional<String> askUser,
        int termMonths) {

    /** Half a year: long enough to learn it, short enough to say yes. */
    static final int USUAL_MONTHS = 6;

    static RoleCard blank(long spaceId, Role role) {
        return new RoleCard(
                spaceId, role, 0, Optional.empty(), Optional.empty(), Optional.empty(), USUAL_MONTHS);
    }

    /** The last day of a term that begins on a day. */
    public LocalDate termFrom(LocalDate day) {
        return day.plusMonths(termMonths);
    }
}
