package org.mutualaid.confluence.distribution.desk;

import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.problem.NotAllowed;

/**
 * Who may do what with rounds. Coordinators and resource coordinators plan, agree and close; people in logistics hand
 * out too. Members see how something was shared out once it is agreed; drafts are for those who plan and hand out.
 */
public final class RoundPolicy {

    private static final Role[] PLANNERS = {Role.RESOURCES, Role.COORDINATOR};
    private static final Role[] TEAM = {Role.RESOURCES, Role.COORDINATOR, Role.LOGISTICS};

    public boolean maySee(Standing standing, RoundStatus status) {
        return status == RoundStatus.DRAFT ? mayHandOut(standing) : standing.isMember();
    }

    public boolean mayPlan(Standing standing) {
        return standing.isMember() && standing.hasAny(PLANNERS);
    }

    public boolean mayHandOut(Standing standing) {
        return standing.isMember() && standing.hasAny(TEAM);
    }

    /** @throws NotAllowed for everybody but coordinators and resource coordinators */
    void requirePlanner(Standing standing) {
        standing.requireAny("mutual-aid.problem.round-planners", PLANNERS);
    }

    /** @throws NotAllowed for everybody but those, and people in logistics */
    void requireTeam(Standing standing) {
        standing.requireAny("mutual-aid.problem.round-team", TEAM);
    }
}
