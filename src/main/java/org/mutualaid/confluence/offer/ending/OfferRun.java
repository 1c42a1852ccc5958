package org.mutualaid.confluence.offer.ending;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.offer.OfferBook;
import org.mutualaid.confluence.offer.asking.Asking;
import org.mutualaid.confluence.offer.asking.AskingBook;
import org.mutualaid.confluence.offer.asking.AskingStatus;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through all spaces for offers whose last day has passed and for questions about needs that were closed, a
 * batch at a time. It may run on several nodes and as often as it likes.
 */
public final class OfferRun {

    static final int BATCH = 100;

    private static final int MOST_BATCHES = 20;
    private static final Logger LOG = LoggerFactory.getLogger(OfferRun.class);

    private final OfferBook offers;
    private final AskingBook askings;
    private final NeedStore needs;
    private final SiteTime time;

    public OfferRun(OfferBook offers, AskingBook askings, NeedStore needs, SiteTime time) {
        this.offers = offers;
        this.askings = askings;
        this.needs = needs;
        this.time = time;
    }

    /** @return how many offers were ended; what is left over is for the next run */
    public int endOffers() {
        int all = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<PublicCode> due = offers.offers().ending(time.today(), BATCH);
            int ended = (int) due.stream().filter(code -> done(code, () -> offers.change(
                    code, Actor.APP, offer -> offer.end(time.today(), time.now())))).count();
            all += ended;
            if (due.size() < BATCH || ended == 0) {
                break;
            }
        }
        return all;
    }

    /** @return how many questions no longer wait */
    public int dropQuestions() {
        int all = 0;
        Optional<Cursor> from = Optional.empty();
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            Slice<Asking> waiting = askings.askings().waiting(from, BATCH);
            Set<PublicCode> open = needs.byCodes(waiting.results().stream()
                            .flatMap(asking -> asking.need().stream()).toList()).stream()
                    .filter(need -> !need.status().isClosed())
                    .map(Need::code)
                    .collect(Collectors.toSet());
            all += (int) waiting.results().stream()
                    .filter(asking -> asking.need().filter(open::contains).isEmpty())
                    .filter(asking -> done(asking.code(), () -> askings.become(
                            asking.code(), Actor.APP, AskingStatus.NOT_NEEDED, dropped -> { })))
                    .count();
            from = waiting.next();
            if (from.isEmpty()) {
                break;
            }
        }
        return all;
    }

    /** False when it is no longer so: the person changed it, or another node was faster. */
    private static boolean done(PublicCode code, Supplier<?> change) {
        try {
            change.get();
            return true;
        } catch (Problem nothingToDo) {
            return false;
        } catch (RuntimeException broken) {
            LOG.warn("{} could not be looked after; the next run tries again", code, broken);
            return false;
        }
    }
}
