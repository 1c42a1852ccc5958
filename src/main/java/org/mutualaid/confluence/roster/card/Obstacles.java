package org.mutualaid.confluence.roster.card;

import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.roster.Signup;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftWords;
import org.mutualaid.confluence.roster.signup.JoinPolicy;

/**
 * Tells somebody what keeps them from a shift as things are: why who waits would be passed over, and what a changed
 * shift is at odds with.
 */
public final class Obstacles {

    private final JoinPolicy policy;
    private final ShiftWords words;
    private final TextGateway texts;

    public Obstacles(JoinPolicy policy, ShiftWords words, TextGateway texts) {
        this.policy = policy;
        this.words = words;
        this.texts = texts;
    }

    /** Whether there may be something to tell; what it is takes a few statements. */
    public static boolean mayBeFor(SeenShift seen) {
        return !seen.shift().calledOff()
                && seen.mine().filter(mine -> mine.isWaiting() || mine.before().isPresent()).isPresent();
    }

    /** A few sentences; empty where nothing is in the way. */
    public String of(SeenShift seen) {
        if (!mayBeFor(seen)) {
            return "";
        }
        Signup mine = seen.mine().orElseThrow();
        return seen.shift().positionOf(mine.role())
                .flatMap(position -> policy.inTheWay(seen.scene(), seen.shift(), position, mine.person()))
                .map(refused -> words.text(
                        mine.isWaiting() ? "passed-over" : "moved.against", texts.text(refused.text())))
                .orElse("");
    }
}
