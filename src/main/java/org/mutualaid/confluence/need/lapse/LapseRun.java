package org.mutualaid.confluence.need.lapse;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.value.PublicCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through all spaces for promises whose time is up, a batch at a time. */
public final class LapseRun {

    static final int BATCH = 100;

    private static final int MOST_BATCHES = 20;
    private static final Logger LOG = LoggerFactory.getLogger(LapseRun.class);

    private final NeedBook book;
    private final SiteTime time;

    public LapseRun(NeedBook book, SiteTime time) {
        this.book = book;
        this.time = time;
    }

    /** @return how many needs have something back on the board; what is left over is for the next run */
    public int run() {
        int all = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<PublicCode> due = book.needs().lapsing(time.now(), BATCH);
            int lapsed = (int) due.stream().filter(this::lapse).count();
            all += lapsed;
            if (due.size() < BATCH || lapsed == 0) {
                break;
            }
        }
        return all;
    }

    /** False when it is no longer so: the helper was heard of, somebody met the need, or another node was faster. */
    private boolean lapse(PublicCode code) {
        try {
            book.change(code, Actor.APP, Optional.empty(), need -> need.lapse(time.now()));
            return true;
        } catch (Problem nothingToDo) {
            return false;
        } catch (RuntimeException broken) {
            LOG.warn("The promises of {} could not be looked after; the next run tries again", code, broken);
            return false;
        }
    }
}
