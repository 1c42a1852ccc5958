package org.mutualaid.confluence.distribution.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The order of the line: who can wait least gets all they can take, then the next, until nothing is left.
 *
 * <p>Source: earliest due date first (J. R. Jackson, "Scheduling a production line to minimize maximum tardiness",
 * UCLA research report 43, 1955), with the deadlines that the group's own order of the line gives.
 */
public final class ByDeadline implements AllocationRule {

    @Override
    public Plan plan(long units, Collection<Recipient> recipients) {
        List<Share> shares = new ArrayList<>();
        long left = units;
        List<Recipient> line = Plan.inLine(recipients);
        for (Recipient recipient : line) {
            long given = Math.min(left, recipient.capacity());
            left -= given;
            Reason reason = Reason.of(kind(given, recipient), shares.size() + 1L, line.size());
            shares.add(new Share(recipient.code(), given, reason));
        }
        return new Plan(shares);
    }

    private static Reason.Kind kind(long given, Recipient recipient) {
        if (given == recipient.capacity()) {
            return Reason.Kind.DEADLINE_ALL;
        }
        return given == 0 ? Reason.Kind.DEADLINE_NONE : Reason.Kind.DEADLINE_REST;
    }
}
