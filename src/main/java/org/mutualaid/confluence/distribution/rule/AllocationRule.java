package org.mutualaid.confluence.distribution.rule;

import java.util.Collection;

/** Shares out something scarce. Stateless, and the same for the same input in any order. */
public sealed interface AllocationRule permits ByDeadline, EqualShares, LargestDeficit, LeastReceived {

    /**
     * Shares out at most so many units.
     *
     * @param units whole units that there are; not negative
     * @param recipients each code once
     * @return a share for everybody, nothing included
     */
    Plan plan(long units, Collection<Recipient> recipients);
}
