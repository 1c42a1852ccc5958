package org.mutualaid.confluence.access;

import java.util.Arrays;
import java.util.Set;
import org.mutualaid.confluence.problem.NotAllowed;

/** What an actor is in one space that they may view. The answer to every question of the kind "may they". */
public record Standing(Actor actor, SpaceRef space, Set<Role> roles) {

    public Standing {
        roles = Set.copyOf(roles);
    }

    public boolean isMember() {
        return roles.contains(Role.MEMBER);
    }

    public boolean isCoordinator() {
        return roles.contains(Role.COORDINATOR);
    }

    public boolean isCare() {
        return roles.contains(Role.CARE);
    }

    /** Whether one of these roles is held. */
    public boolean hasAny(Role... some) {
        return Arrays.stream(some).anyMatch(roles::contains);
    }

    public boolean maySee(FieldClass fieldClass) {
        return switch (fieldClass) {
            case PUBLIC -> true;
            case MEMBERS -> isMember();
            case TEAM -> isCoordinator();
            case RESTRICTED -> false;
        };
    }

    /**
     * @return the user key of the member
     * @throws NotAllowed for visitors, and for people who are not in the group
     */
    public String requireMember() {
        String userKey = actor.userKey().orElseThrow(NotAllowed::untilLogin);
        if (!isMember()) {
            throw NotAllowed.because("mutual-aid.problem.members-only");
        }
        return userKey;
    }

    /**
     * @param sentence key of what is said to a member who holds none of the roles
     * @return the user key
     * @throws NotAllowed for visitors, for people who are not in the group, and for who holds none of these roles
     */
    public String requireAny(String sentence, Role... some) {
        String userKey = requireMember();
        if (!hasAny(some)) {
            throw NotAllowed.because(sentence);
        }
        return userKey;
    }

    /** @throws NotAllowed for everybody who does not hold the care role */
    public void requireCare() {
        actor.userKey().orElseThrow(NotAllowed::untilLogin);
        if (!isCare()) {
            throw NotAllowed.because("mutual-aid.problem.care-only");
        }
    }

    /** @throws NotAllowed for everybody but coordinators */
    public void requireCoordinator() {
        requireMember();
        if (!isCoordinator()) {
            throw NotAllowed.because("mutual-aid.problem.coordinators-only");
        }
    }
}
