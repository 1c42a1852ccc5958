package org.mutualaid.confluence.practice.retrospective;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.course.Courses;
import org.mutualaid.confluence.practice.figure.TopicFigures;

/**
 * What closed in a time.
 *
 * @param needs closed in it
 * @param asked how those went that were asked for in it; empty where they are too few to be told
 * @param rounds closed in it; for members
 * @param shifts held in it, by series or title, the most often held first
 * @param allShifts whether all shifts of that time were read
 */
record Closed(
        Courses needs, Optional<TopicFigures> asked, List<RoundStore.Listed> rounds, List<Held> shifts,
        boolean allShifts) {

    /**
     * Shifts of one series, or of one title.
     *
     * @param last code of the last of them
     * @param places how many places they had together
     * @param taken how many of those were somebody's
     * @param over whether it is a series of which no shift is to come
     */
    record Held(String title, String last, int times, int places, int taken, boolean over) {
    }

    /** How many needs were closed, unless so few that it could point at a household. */
    Optional<Integer> closed() {
        return Optional.of(needs.count()).filter(count -> count == 0 || count >= SmallNumbers.SHOWN_FROM);
    }

    /** How many by how they ended, without what is too few to be told. */
    Map<String, Integer> outcomes() {
        return shown(counted(course -> course.status().key()));
    }

    /** How many of each kind, without what is too few to be told. */
    Map<String, Integer> kinds() {
        return shown(counted(NeedStore.Course::category));
    }

    int places() {
        return shifts.stream().mapToInt(Held::places).sum();
    }

    int taken() {
        return shifts.stream().mapToInt(Held::taken).sum();
    }

    int times() {
        return shifts.stream().mapToInt(Held::times).sum();
    }

    private Map<String, Integer> counted(Function<NeedStore.Course, String> by) {
        return needs.all().stream().collect(Collectors.groupingBy(by, Collectors.summingInt(one -> 1)));
    }

    private static Map<String, Integer> shown(Map<String, Integer> counts) {
        Collection<String> hidden = SmallNumbers.hidden(counts);
        Map<String, Integer> shown = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(entry -> !hidden.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
        return shown;
    }
}
