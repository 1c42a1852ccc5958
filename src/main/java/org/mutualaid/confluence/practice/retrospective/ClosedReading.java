package org.mutualaid.confluence.practice.retrospective;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.insight.SmallNumbers;
import org.mutualaid.confluence.need.course.CourseReading;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.figure.TopicFigures;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftFilter;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.series.SeriesBook;
import org.mutualaid.confluence.value.Slice;

/**
 * Reads what closed in a time. Takes at most ten statements, whatever is stored: the latest 5,000 needs, the first 400
 * shifts, and the latest hundred rounds are looked at.
 */
public final class ClosedReading {

    static final int MOST_SHIFTS = 400;

    private static final int ROUNDS_LOOKED_AT = 100;
    private static final String CLOSED = "closed";

    private final CourseReading courses;
    private final Rounds rounds;
    private final Shifts shifts;
    private final SpaceZones zones;
    private final SiteTime time;

    /** Rounds, and when they were closed. */
    public record Rounds(RoundStore store, Journal journal) {
    }

    /** Shifts, and which series of them are over. */
    public record Shifts(ShiftStore store, SeriesBook series) {
    }

    public ClosedReading(CourseReading courses, Rounds rounds, Shifts shifts, SpaceZones zones, SiteTime time) {
        this.courses = courses;
        this.rounds = rounds;
        this.shifts = shifts;
        this.zones = zones;
        this.time = time;
    }

    Closed of(Standing standing, Period period) {
        long space = standing.space().id();
        ZoneId zone = zones.of(standing.space());
        Instant from = period.from(zone);
        Instant to = period.to(zone);
        Instant known = to.isBefore(time.now()) ? to : time.now();
        Slice<Shift> held = shifts.store().list(ShiftFilter.in(space, from, known), Optional.empty(), MOST_SHIFTS);
        return new Closed(
                courses.closed(space, from, to),
                TopicFigures.of(courses.asked(space, List.of(), from, to), known),
                standing.isMember() ? closedRounds(space, from, to) : List.of(),
                held(held.results()),
                held.next().isEmpty());
    }

    /** How many needs were closed, 0 where they are too few to be told. One statement. */
    int needs(Standing standing, Period period) {
        ZoneId zone = zones.of(standing.space());
        int closed = courses.closed(standing.space().id(), period.from(zone), period.to(zone)).count();
        return closed < SmallNumbers.SHOWN_FROM ? 0 : closed;
    }

    private List<RoundStore.Listed> closedRounds(long space, Instant from, Instant to) {
        List<RoundStore.Listed> ended = rounds.store().list(space, false, Optional.empty(), ROUNDS_LOOKED_AT)
                .results().stream().filter(round -> round.head().status() == RoundStatus.CLOSED).toList();
        Map<String, Instant> when = rounds.journal().whenLast(
                ended.stream().map(round -> round.head().code().text()).toList(), CLOSED);
        return ended.stream().filter(round -> Optional.ofNullable(when.get(round.head().code().text()))
                .filter(closed -> !closed.isBefore(from) && closed.isBefore(to)).isPresent()).toList();
    }

    private List<Closed.Held> held(List<Shift> read) {
        Map<String, List<Shift>> byName = read.stream().filter(shift -> !shift.calledOff()).collect(
                Collectors.groupingBy(ClosedReading::name, LinkedHashMap::new, Collectors.toList()));
        Set<String> over = shifts.series().over(
                read.stream().flatMap(shift -> shift.series().stream()).collect(Collectors.toSet()));
        return byName.values().stream()
                .map(group -> held(group, over))
                .sorted(Comparator.comparing(Closed.Held::times).reversed().thenComparing(Closed.Held::title))
                .toList();
    }

    private static Closed.Held held(List<Shift> group, Set<String> over) {
        Shift last = group.get(group.size() - 1);
        return new Closed.Held(
                last.plan().title(),
                last.code().text(),
                group.size(),
                group.stream().mapToInt(shift -> shift.plan().places()).sum(),
                group.stream().mapToInt(shift -> shift.plan().places() - shift.free()).sum(),
                last.series().filter(over::contains).isPresent());
    }

    private static String name(Shift shift) {
        return shift.series().map(series -> "series " + series).orElseGet(() -> "title " + shift.plan().title());
    }
}
