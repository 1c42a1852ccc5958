package org.mutualaid.confluence.roster.wait;

import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.roster.cover.CoverService;
import org.mutualaid.confluence.value.PublicCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through all spaces for cover that nobody said yes to in time, and asks the next. It may run often. */
public final class CoverRun {

    static final int BATCH = 100;

    private static final Logger LOG = LoggerFactory.getLogger(CoverRun.class);

    private final CoverService covers;

    public CoverRun(CoverService covers) {
        this.covers = covers;
    }

    /** @return for how many shifts it went on; what is left over is for the next run */
    public int run() {
        return (int) covers.due(BATCH).stream().filter(this::goOn).count();
    }

    private boolean goOn(PublicCode code) {
        try {
            return covers.goOn(code);
        } catch (Problem nothingToDo) {
            return false;
        } catch (RuntimeException broken) {
            LOG.warn("Nobody could be asked for {}; the next run tries again", code, broken);
            return false;
        }
    }
}
