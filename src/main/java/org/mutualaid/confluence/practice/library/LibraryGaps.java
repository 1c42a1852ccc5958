package org.mutualaid.confluence.practice.library;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.desk.SeenPractice;

/** Finds what was often asked for in the last ninety days and is not written about. */
public final class LibraryGaps {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final int LOOKED_AT = 100;
    private static final int MOST_TOPICS = 5;

    private final CourseReading courses;
    private final Libraries libraries;
    private final SiteTime time;

    public LibraryGaps(CourseReading courses, Libraries libraries, SiteTime time) {
        this.courses = courses;
        this.libraries = libraries;
        this.time = time;
    }

    /** Keys of categories, the most asked for first, about which this reader finds nothing. */
    List<String> of(LibraryReading reading) {
        List<SeenPractice> current = libraries.current(reading.standing(), reading.lists(), LOOKED_AT);
        Set<String> written = current.stream().flatMap(seen -> seen.practice().facts().topics().stream())
                .collect(Collectors.toSet());
        return asked(reading.standing().space().id()).entrySet().stream()
                .filter(entry -> entry.getValue() >= SmallNumbers.SHOWN_FROM && !written.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(key -> current.size() < LOOKED_AT || isUnwritten(key, reading))
                .limit(MOST_TOPICS)
                .toList();
    }

    private boolean isUnwritten(String topic, LibraryReading reading) {
        return libraries.about(reading.standing(), reading.lists(), topic, 1).isEmpty();
    }

    private Map<String, Integer> asked(long space) {
        Map<String, Integer> asked = new HashMap<>();
        Instant now = time.now();
        for (NeedStore.Course course : courses.asked(space, List.of(), now.minus(LATELY), now).all()) {
            asked.merge(course.category(), 1, Integer::sum);
        }
        return asked;
    }
}
