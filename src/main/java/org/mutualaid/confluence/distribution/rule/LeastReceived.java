package org.mutualaid.confluence.distribution.rule;

import java.util.Collection;

/**
 * First those who received least in the window that was agreed: each unit goes to whoever has least by then, what they
 * got in the window counted; ties by the longest wait.
 *
 * <p>Source: priority to those who received least (Benadè, seminar abstract on a national food rescue platform, 2025),
 * carried on unit by unit as max-min fairness (D. Bertsekas and R. Gallager, "Data Networks", 1987).
 */
public final class LeastReceived implements AllocationRule {

    @Override
    public Plan plan(long units, Collection<Recipient> recipients) {
        WaterLevel water = new WaterLevel(units, recipients);
        return Plan.of(recipients, recipient ->
                new Share(recipient.code(), water.given(recipient), reason(water, recipient)));
    }

    private static Reason reason(WaterLevel water, Recipient recipient) {
        return Reason.of(kind(water, recipient), water.level(), recipient.before());
    }

    private static Reason.Kind kind(WaterLevel water, Recipient recipient) {
        long given = water.given(recipient);
        if (water.hasExtra(recipient)) {
            return Reason.Kind.LEAST_EXTRA;
        }
        if (given == recipient.capacity()) {
            return Reason.Kind.LEAST_ALL;
        }
        return given == 0 ? Reason.Kind.LEAST_NONE : Reason.Kind.LEAST_LEVEL;
    }
}
