package org.mutualaid.confluence.access;

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
