package org.mutualaid.confluence.distribution.rule;

import java.util.Collection;
import java.util.List;

/**
 * The same for everybody; who asks for less gets that, and what they leave is shared by the others. Units that are left
 * over go one each to who waits longest.
 *
 * <p>Source: constrained equal awards (Maimonides, Laws of lending and borrowing 20:4; R. Aumann and M. Maschler, "Game
 * theoretic analysis of a bankruptcy problem from the Talmud", Journal of Economic Theory 36, 1985), in whole units.
 */
public final class EqualShares implements AllocationRule {

    @Override
    public Plan plan(long units, Collection<Recipient> recipients) {
        List<Recipient> all = recipients.stream().map(EqualShares::withoutPast).toList();
        WaterLevel water = new WaterLevel(units, all);
        return Plan.of(all, recipient ->
                new Share(recipient.code(), water.given(recipient), reason(water, recipient, units)));
    }

    private static Reason reason(WaterLevel water, Recipient recipient, long units) {
        long given = water.given(recipient);
        if (water.hasExtra(recipient)) {
            return Reason.of(Reason.Kind.EQUAL_EXTRA, water.level(), water.over());
        }
        if (given == recipient.capacity()) {
            return Reason.of(Reason.Kind.EQUAL_ALL, water.level());
        }
        return given == 0
                ? Reason.of(Reason.Kind.EQUAL_NONE, units)
                : Reason.of(Reason.Kind.EQUAL_LEVEL, water.level());
    }

    private static Recipient withoutPast(Recipient recipient) {
        return new Recipient(recipient.code(), recipient.area(), recipient.capacity(), recipient.deadline(),
                recipient.asked(), 0);
    }
}
