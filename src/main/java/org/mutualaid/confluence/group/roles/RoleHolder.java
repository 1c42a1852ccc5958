package org.mutualaid.confluence.group.roles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mutualaid.confluence.access.Role;

/**
 * Somebody who holds a role now.
 *
 * @param until the last day of their term; empty where none was agreed. Nothing ends by itself then: they are asked
 * @param answer what they said when they were asked
 */
public record RoleHolder(
        String userKey, Role role, Instant since, Optional<LocalDate> until, Optional<TermAnswer> answer) {

    /** Without a term. */
    public RoleHolder(String userKey, Role role, Instant since) {
        this(userKey, role, since, Optional.empty(), Optional.empty());
    }

    boolean holds(String person, Role which) {
        return userKey.equals(person) && role == which;
    }

    /** Whether their term is over on a day, so that they are asked. */
    public boolean isAsked(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }

    /** With a term that begins anew: what was answered before is over. */
    public RoleHolder until(Optional<LocalDate> day) {
        return new RoleHolder(userKey, role, since, day, Optional.empty());
    }

    public RoleHolder answering(TermAnswer said) {
        return new RoleHolder(userKey, role, since, until, Optional.of(said));
    }
}
