package org.mutualaid.confluence.practice.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.need.course.Courses;
import org.mutualaid.confluence.platform.SiteTime;

/**
 * Counts how needs of some kinds went: the same needs that the board lists for those kinds, asked for in the same time.
 * One statement, and one more where a page was taken up, whatever is stored.
 */
public final class BoardFigures {

    /** How many days are looked at: of late, before something was taken up, and since. */
    public static final int DAYS = 90;

    private static final Duration SPAN = Duration.ofDays(DAYS);

    private final CourseReading courses;
    private final SiteTime time;

    public BoardFigures(CourseReading courses, SiteTime time) {
        this.courses = courses;
        this.time = time;
    }

    /**
     * @param topics keys of categories
     * @param adopted since when the group works as a page about them says
     */
    public List<TopicReport> of(long space, List<String> topics, Optional<Instant> adopted) {
        if (topics.isEmpty()) {
            return List.of();
        }
        Instant now = time.now();
        Courses lately = courses.asked(space, topics, now.minus(SPAN), now.plusMillis(1));
        Optional<Courses> before = adopted.map(when -> courses.asked(space, topics, when.minus(SPAN), when));
        return topics.stream()
                .map(topic -> report(topic, lately.of(topic), adopted.map(when ->
                        new Before(when, before.orElseThrow().of(topic)))))
                .toList();
    }

    private TopicReport report(String topic, Courses lately, Optional<Before> before) {
        return new TopicReport(topic, TopicFigures.of(lately, time.now()),
                before.map(then -> change(lately, then)),
                lately.whole() && before.filter(then -> !then.courses().whole()).isEmpty());
    }

    /** Needs of before are looked at as they stood when the page was taken up: what came later is not their doing. */
    private TopicReport.Change change(Courses lately, Before before) {
        Instant now = time.now();
        Instant begin = now.minus(SPAN);
        Courses since = lately.askedFrom(before.adopted());
        Courses then = before.courses();
        int both = lately.count() - since.count();
        int earlier = then.count() - then.askedFrom(begin).count();
        // Who knows the sums could take them from each other.
        if (isTooFew(both) || isTooFew(earlier)) {
            return new TopicReport.Change(Optional.empty(), Optional.empty());
        }
        return new TopicReport.Change(TopicFigures.of(then, before.adopted()), TopicFigures.of(since, now));
    }

    private static boolean isTooFew(int count) {
        return count > 0 && count < SmallNumbers.SHOWN_FROM;
    }

    private record Before(Instant adopted, Courses courses) {
    }
}
