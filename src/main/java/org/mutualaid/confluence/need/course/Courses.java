package org.mutualaid.confluence.need.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.mutualaid.confluence.insight.Wait;
import org.mutualaid.confluence.insight.WaitTimes;
import org.mutualaid.confluence.need.NeedStore.Course;

/**
 * How needs went.
 *
 * @param all the latest first
 * @param whole whether these are all there are; else only the latest {@link CourseReading#MOST}
 */
public record Courses(List<Course> all, boolean whole) {

    public Courses {
        all = List.copyOf(all);
    }

    static Courses of(List<Course> oneMore) {
        boolean whole = oneMore.size() <= CourseReading.MOST;
        return new Courses(whole ? oneMore : oneMore.subList(0, CourseReading.MOST), whole);
    }

    /** Those of one kind. */
    public Courses of(String category) {
        return those(course -> course.category().equals(category));
    }

    public Courses askedFrom(Instant begin) {
        return those(course -> !course.asked().isBefore(begin));
    }

    public int count() {
        return all.size();
    }

    /** How many were met by an instant. */
    public int metBy(Instant instant) {
        return (int) all.stream().filter(course -> course.isMetBy(instant)).count();
    }

    /**
     * How long they waited, as it was known at an instant: what was not met by then waited at least until it was
     * closed in another way, or until then.
     */
    public WaitTimes waitsBy(Instant instant) {
        return WaitTimes.of(all.stream().map(course -> wait(course, instant)).toList());
    }

    private Courses those(Predicate<Course> which) {
        return new Courses(all.stream().filter(which).toList(), whole);
    }

    private static Wait wait(Course course, Instant instant) {
        Instant end = course.closed().filter(when -> when.isBefore(instant)).orElse(instant);
        Duration length = Duration.between(course.asked(), end);
        Duration waited = length.isNegative() ? Duration.ZERO : length;
        return course.isMetBy(instant) ? Wait.until(waited) : Wait.atLeast(waited);
    }
}
