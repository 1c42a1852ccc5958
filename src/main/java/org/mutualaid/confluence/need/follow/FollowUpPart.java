package org.mutualaid.confluence.need.follow;

import java.util.List;
import org.mutualaid.confluence.access.Standing;

/** What a feature adds to the things that coordinators follow up on a board of their space. */
public interface FollowUpPart {

    /**
     * Called for coordinators only. Costs the same number of statements whatever is stored, and each count is that of
     * the list its link leads to.
     */
    List<FollowUp> of(Standing coordinator);
}
