package org.mutualaid.confluence.need.desk;

import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.problem.NotAllowed;

/**
 * Who may do what with a need. Members promise help. Who wrote a need down and the coordinators decide about it;
 * helpers say what became of their promise.
 */
final class NeedPolicy {

    void requireMayClose(Standing standing, Need need, Outcome outcome) {
        standing.requireMember();
        if (!mayClose(standing, need, outcome)) {
            throw NotAllowed.because("mutual-aid.problem.not-yours-to-close");
        }
    }

    boolean mayClose(Standing standing, Need need, Outcome outcome) {
        if (!standing.isMember()) {
            return false;
        }
        return decides(standing, need)
                || switch (outcome) {
                    case MET -> helps(standing, need);
                    case COULD_NOT_MEET -> helps(standing, need) && need.progress().claims().size() == 1;
                    case HOLD, WITHDRAW, REOPEN -> false;
                };
    }

    /** Who reads the details, as the person who asked chose; see {@link org.mutualaid.confluence.access.Sharing}. */
    boolean mayReadDetails(Standing standing, Need need) {
        return decides(standing, need)
                || standing.isMember() && (need.ask().sharing() == Sharing.MEMBERS || helps(standing, need));
    }

    boolean decides(Standing standing, Need need) {
        return standing.isCoordinator() || need.postedBy().filter(standing.actor()::is).isPresent();
    }

    private static boolean helps(Standing standing, Need need) {
        return standing.actor().userKey().flatMap(need::claimOf).isPresent();
    }
}
