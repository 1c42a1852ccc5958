package org.mutualaid.confluence.practice.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.need.course.Courses;

/**
 * How needs of one kind went in a time, with nothing in it that could point at a household.
 *
 * @param asked how many were asked for, at least five
 * @param met how many of them were met by the end of that time; empty where that or the rest are too few to be told
 * @param half how long until half of them were met; empty while that is not known, or told by too few
 */
public record TopicFigures(int asked, OptionalInt met, Optional<Duration> half) {

    /**
     * @param end what happened later is not looked at
     * @return empty where there are so few that a number could point at a household
     */
    public static Optional<TopicFigures> of(Courses courses, Instant end) {
        int asked = courses.count();
        if (asked < SmallNumbers.SHOWN_FROM) {
            return Optional.empty();
        }
        int met = courses.metBy(end);
        int rest = asked - met;
        boolean enoughMet = met >= SmallNumbers.SHOWN_FROM;
        boolean told = enoughMet && (rest == 0 || rest >= SmallNumbers.SHOWN_FROM);
        return Optional.of(new TopicFigures(asked, told ? OptionalInt.of(met) : OptionalInt.empty(),
                enoughMet ? courses.waitsBy(end).median() : Optional.empty()));
    }
}
