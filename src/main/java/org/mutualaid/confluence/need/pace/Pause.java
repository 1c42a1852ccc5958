package org.mutualaid.confluence.need.pace;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** Lets a request wait, as long as not too many of them wait already on this node. */
public class Pause {

    private static final int MOST_AT_ONCE = 10;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** Returns at once where every place to wait is taken: the site's threads are for everybody. */
    public void take(Duration duration) {
        if (duration.isZero() || !places.tryAcquire()) {
            return;
        }
        try {
            LockSupport.parkNanos(duration.toNanos());
        } finally {
            places.release();
        }
    }
}
