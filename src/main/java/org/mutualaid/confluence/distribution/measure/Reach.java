package org.mutualaid.confluence.distribution.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.measure.Compared.Stage;
import org.mutualaid.confluence.insight.Wait;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.value.Quantity;

/**
 * What one need has before and after a round, and how long it waits.
 *
 * @param line empty for a need that is not in the round
 * @param closed whether the round is over: then only what was handed out counts
 * @param firstPromise when somebody first promised a part of it
 */
record Reach(
        Need need, Optional<RoundLine> line, boolean closed, Optional<Instant> firstPromise, Instant now) {

    /** Thousandths. */
    long asked() {
        return need.ask().quantity().thousandths();
    }

    /** Thousandths; never more than was asked. */
    long done(Stage stage) {
        long ofRound = line.map(share -> switch (stage) {
            case BEFORE -> 0L;
            case PROPOSED -> share.proposed();
            case PLANNED -> closed || share.isHandedOut() ? handedOut() : share.units();
        }).orElse(0L);
        return Math.min(asked(), before() + ofRound * Quantity.ONE.thousandths());
    }

    /** Until somebody promised a part of it. */
    Wait untilPromised() {
        return firstPromise.map(first -> Wait.until(since(first))).orElseGet(this::stillWaiting);
    }

    /** Until all of it was met; what the round would meet counts as met now. */
    Wait untilMet(Stage stage) {
        boolean byRound = line.isPresent() && before() < asked();
        if (byRound) {
            Instant end = need.progress().closed().orElse(now);
            return done(stage) >= asked() ? Wait.until(since(end)) : Wait.atLeast(since(end));
        }
        return need.status() == NeedStatus.MET
                ? Wait.until(since(need.progress().closed().orElse(now)))
                : stillWaiting();
    }

    private Wait stillWaiting() {
        return Wait.atLeast(since(need.progress().closed().orElse(now)));
    }

    private long before() {
        return Math.max(0, need.progress().met().thousandths() - handedOut() * Quantity.ONE.thousandths());
    }

    private long handedOut() {
        return line.flatMap(RoundLine::handedOut).map(RoundLine.HandedOut::units).orElse(0L);
    }

    private Duration since(Instant end) {
        Duration waited = Duration.between(need.asked(), end);
        return waited.isNegative() ? Duration.ZERO : waited;
    }
}
