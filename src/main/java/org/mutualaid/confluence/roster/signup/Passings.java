package org.mutualaid.confluence.roster.signup;

import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.Passing;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.roster.limits.AgreedPassing;

/**
 * Passes places on to those who wait, the first first. Whoever is elsewhere then, would do more than agreed, rests, or
 * is not qualified any more is passed over: an offer to them would only keep the place from the next.
 */
public final class Passings {

    private final ShiftDoor door;
    private final JoinPolicy policy;
    private final AgreedPassing agreed;
    private final SiteTime time;

    public Passings(ShiftDoor door, JoinPolicy policy, AgreedPassing agreed, SiteTime time) {
        this.agreed = agreed;
        this.door = door;
        this.policy = policy;
        this.time = time;
    }

    /** How the places of a shift pass on at this moment. */
    public Passing now(Shift shift) {
        return new Passing(agreed.held(shift.spaceId()), this::canTake, time.now());
    }

    private boolean canTake(Shift shift, Signup waiting) {
        try {
            Scene theirs = door.enter(Actor.user(waiting.person()), shift.spaceId());
            return theirs.standing().isMember() && policy.fits(
                    theirs, shift, shift.positionOf(waiting.role()).orElseThrow(), waiting.person());
        } catch (NotFound gone) {
            return false;
        }
    }
}
