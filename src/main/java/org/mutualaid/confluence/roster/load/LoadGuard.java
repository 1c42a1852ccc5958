package org.mutualaid.confluence.roster.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says whether one more shift fits with the others of a person. Hours are hours that pass, so a clock that is put
 * forward or back makes none longer; days and nights are those of the calendar where the group lives. Exactly the
 * agreed number is fine.
 *
 * @param zone where the group lives
 */
public record LoadGuard(LoadLimits limits, ZoneId zone) {

    /** Over how many days a person's shifts have to be known, before and after. */
    public static final Duration REACH = Duration.ofDays(28);

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MONTH_DAYS = 28;
    private static final int WEEK_DAYS = 7;
    /** Shifts with no more than this between them are one stretch: one goes on to the next. */
    private static final Duration BREAK = Duration.ofMinutes(30);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

    /**
     * The first limit that would be passed, the nearest in time first.
     *
     * @param others what the person helps with already, {@link #REACH} before and after; what overlaps counts twice
     */
    public Optional<Breach> check(Span more, List<Span> others) {
        List<Span> all = new ArrayList<>(others);
        all.add(more);
        all.sort(Comparator.comparing(Span::start).thenComparing(Span::end));
        return Stream.of(
                        hours(LoadRule.DAY, limits.day(), DAY, more, all),
                        rest(more, all),
                        hours(LoadRule.WEEK, limits.week(), WEEK, more, all),
                        freeDay(more, all),
                        nights(more, all),
                        hours(LoadRule.MONTH, limits.month(), REACH, more, all))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The most hours of any window of a length that touches a span. */
    private static Duration most(Duration window, Span touched, List<Span> all) {
        Duration most = Duration.ZERO;
        for (Span edge : all) {
            // The fullest window begins where a shift begins or ends where one ends.
            for (Instant from : List.of(edge.start(), edge.end().minus(window))) {
                Instant to = from.plus(window);
                if (!touched.within(from, to).isZero()) {
                    Duration sum = all.stream()
                            .map(span -> span.within(from, to))
                            .reduce(Duration.ZERO, Duration::plus);
                    most = sum.compareTo(most) > 0 ? sum : most;
                }
            }
        }
        return most;
    }

    private static Optional<Breach> hours(
            LoadRule rule, Optional<Duration> limit, Duration window, Span more, List<Span> all) {
        return limit.flatMap(agreed -> {
            Duration most = most(window, more, all);
            return most.compareTo(agreed) > 0
                    ? Optional.of(new Breach(rule, agreed.toMinutes(), minutesUp(most)))
                    : Optional.empty();
        });
    }

    private Optional<Breach> rest(Span more, List<Span> all) {
        return limits.rest().flatMap(agreed -> {
            List<Span> stretches = stretches(all);
            for (int i = 1; i < stretches.size(); i++) {
                Span before = stretches.get(i - 1);
                Span after = stretches.get(i);
                Duration gap = Duration.between(before.end(), after.start());
                boolean concerned = before.overlaps(more) || after.overlaps(more);
                boolean otherDay = dayOf(after.start()).isAfter(dayOf(before.start()));
                if (concerned && otherDay && gap.compareTo(agreed) < 0) {
                    return Optional.of(new Breach(LoadRule.REST, agreed.toMinutes(), gap.toMinutes()));
                }
            }
            return Optional.empty();
        });
    }

    /** Shifts that follow each other without a pause worth the name, as one. */
    private static List<Span> stretches(List<Span> sorted) {
        List<Span> stretches = new ArrayList<>();
        for (Span span : sorted) {
            Span last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && !span.start().isAfter(last.end().plus(BREAK))) {
                Instant end = span.end().isAfter(last.end()) ? span.end() : last.end();
                stretches.set(stretches.size() - 1, new Span(last.start(), end));
            } else {
                stretches.add(span);
            }
        }
        return stretches;
    }

    private Optional<Breach> freeDay(Span more, List<Span> all) {
        if (!limits.freeDay()) {
            return Optional.empty();
        }
        SortedSet<LocalDate> busy = new TreeSet<>();
        all.forEach(span -> daysOf(span).forEach(busy::add));
        LocalDate first = dayOf(more.start());
        int run = 1;
        for (LocalDate day = first.minusDays(1); busy.contains(day); day = day.minusDays(1)) {
            run++;
        }
        for (LocalDate day = first.plusDays(1); busy.contains(day); day = day.plusDays(1)) {
            run++;
        }
        return run >= WEEK_DAYS ? Optional.of(new Breach(LoadRule.FREE_DAY, WEEK_DAYS - 1L, run)) : Optional.empty();
    }

    private Optional<Breach> nights(Span more, List<Span> all) {
        if (limits.nights().isEmpty() || nightsOf(more).findAny().isEmpty()) {
            return Optional.empty();
        }
        SortedSet<LocalDate> nights = new TreeSet<>();
        all.forEach(span -> nightsOf(span).forEach(nights::add));
        int most = nights.stream()
                .filter(night -> nightsOf(more).anyMatch(mine ->
                        !mine.isBefore(night) && mine.isBefore(night.plusDays(MONTH_DAYS))))
                .mapToInt(night -> nights.subSet(night, night.plusDays(MONTH_DAYS)).size())
                .max()
                .orElse(0);
        int agreed = limits.nights().get();
        return most > agreed ? Optional.of(new Breach(LoadRule.NIGHTS, agreed, most)) : Optional.empty();
    }

    /** The nights a span touches, by the day on which they end; a night is from midnight to five. */
    private Stream<LocalDate> nightsOf(Span span) {
        return daysOf(span).filter(day -> {
            Instant from = day.atStartOfDay(zone).toInstant();
            Instant to = day.atTime(NIGHT_ENDS).atZone(zone).toInstant();
            return !span.within(from, to).isZero();
        });
    }

    private Stream<LocalDate> daysOf(Span span) {
        return dayOf(span.start()).datesUntil(dayOf(span.end().minusMillis(1)).plusDays(1));
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Minutes begun, so that a second too much is seen. */
    private static long minutesUp(Duration duration) {
        return duration.plusSeconds(59).toMinutes();
    }
}
