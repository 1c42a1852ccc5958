package org.mutualaid.confluence.care.keeping;

import java.time.Instant;

/** Something that is kept for a while. Declaring a bean of it is enough for the keeping job to delete it in time. */
public interface Forgetting {

    /**
     * Deletes what is over at an instant; harmless to repeat.
     *
     * @return how many were deleted
     */
    int forget(Instant now);
}
