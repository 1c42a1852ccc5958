package org.mutualaid.confluence.roster.wait;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.roster.ShiftBook;
import org.mutualaid.confluence.roster.signup.Passings;
import org.mutualaid.confluence.value.PublicCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through all spaces for offers that are over. A shift is changed by its own rule, so it may run often. */
public final class OfferRun {

    static final int BATCH = 100;

    private static final int MOST_BATCHES = 20;
    private static final Logger LOG = LoggerFactory.getLogger(OfferRun.class);

    private final ShiftBook book;
    private final Passings passings;
    private final SiteTime time;

    public OfferRun(ShiftBook book, Passings passings, SiteTime time) {
        this.book = book;
        this.passings = passings;
        this.time = time;
    }

    /**
     * Also holds places for those who were passed over and could take one by now.
     *
     * @return how many shifts passed something on; what is left over is for the next run
     */
    public int run() {
        int all = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<PublicCode> due = book.shifts().offersOver(time.now(), BATCH);
            int passed = (int) due.stream().filter(this::passOn).count();
            all += passed;
            if (due.size() < BATCH || passed == 0) {
                break;
            }
        }
        return all + (int) book.shifts().withSomebodyPassedOver(time.now(), BATCH).stream()
                .filter(this::passOn).count();
    }

    private boolean passOn(PublicCode code) {
        try {
            return book.changeIfAny(code, Actor.APP, shift -> shift.settle(passings.now(shift))).isPresent();
        } catch (Problem nothingToDo) {
            return false;
        } catch (RuntimeException broken) {
            LOG.warn("The offers of {} could not be looked after; the next run tries again", code, broken);
            return false;
        }
    }
}
