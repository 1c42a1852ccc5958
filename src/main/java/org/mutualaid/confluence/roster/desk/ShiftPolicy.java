package org.mutualaid.confluence.roster.desk;

import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.Signup;

/** Who may do what with a shift. Coordinators plan; who leads a shift says who was there; members sign up. */
public final class ShiftPolicy {

    private ShiftPolicy() {
    }

    public static boolean mayPlan(Standing standing) {
        return standing.isCoordinator();
    }

    /** @throws NotAllowed for everybody who does not plan shifts */
    public static void requireMayPlan(Standing standing) {
        standing.requireMember();
        if (!mayPlan(standing)) {
            throw NotAllowed.because("mutual-aid.problem.shift-planners-only");
        }
    }

    /** Whether somebody runs this shift: plans, or leads it. */
    public static boolean mayRun(Standing standing, Shift shift) {
        return mayPlan(standing)
                || standing.isMember() && shift.plan().words().lead().filter(standing.actor()::is).isPresent();
    }

    /** @throws NotAllowed for everybody who does not run this shift */
    public static void requireMayRun(Standing standing, Shift shift) {
        standing.requireMember();
        if (!mayRun(standing, shift)) {
            throw NotAllowed.because("mutual-aid.problem.shift-runners-only");
        }
    }

    /** How to get in, and whom to ask there: for those who have a place, and those who run it. */
    public static boolean mayReadAccess(SeenShift seen) {
        boolean hasPlace = seen.standing().isMember() && seen.mine().map(Signup::state)
                .filter(state -> state.counts() || state.holdsPlace()).isPresent();
        return hasPlace || mayRun(seen.standing(), seen.shift());
    }
}
