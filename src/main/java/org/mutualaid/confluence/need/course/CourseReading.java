package org.mutualaid.confluence.need.course;

import java.time.Instant;
import java.util.Collection;
import org.mutualaid.confluence.need.NeedStore;

/** Reads how needs went; one statement each, whatever is stored. */
public final class CourseReading {

    /** The most needs that are read at once. */
    public static final int MOST = 5_000;

    private final NeedStore needs;

    public CourseReading(NeedStore needs) {
        this.needs = needs;
    }

    /**
     * Needs of a space that were asked for from an instant on and before another; what goes on under other codes is
     * counted under those.
     *
     * @param categories of these kinds; none means of all
     */
    public Courses asked(long spaceId, Collection<String> categories, Instant from, Instant to) {
        return Courses.of(needs.asked(new NeedStore.Span(spaceId, from, to), categories, MOST + 1));
    }

    /** Needs of a space that were closed from an instant on and before another, whenever they were asked for. */
    public Courses closed(long spaceId, Instant from, Instant to) {
        return Courses.of(needs.closed(new NeedStore.Span(spaceId, from, to), MOST + 1));
    }
}
