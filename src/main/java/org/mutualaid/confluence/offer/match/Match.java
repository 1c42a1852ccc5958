package org.mutualaid.confluence.offer.match;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well somebody fits a need. Matches have a total order: first who has nothing that speaks against it, then area,
 * language and time, in this order of weight; between equals who was asked longest ago, so that nobody is asked again
 * and again. The reasons are all that the order looks at, up to that.
 *
 * @param area how the places fit, and so on
 * @param day the first day on which they said they are free and it could be done
 */
record Match(Candidate candidate, Fit area, Fit language, Fit time, Optional<DayOfWeek> day)
        implements Comparable<Match> {

    private static final Comparator<Match> ORDER = Comparator.comparingLong(Match::against)
            .thenComparing(Match::area)
            .thenComparing(Match::language)
            .thenComparing(Match::time);

    private static final Comparator<Match> AMONG_EQUALS = Comparator
            .comparing((Match match) -> match.candidate.lastAsked().map(when -> when.toEpochMilli()).orElse(0L))
            .thenComparing(match -> match.candidate.since())
            .thenComparing(match -> match.candidate.code());

    /** How what somebody said goes with what is wanted, the best first. */
    enum Fit {

        /** They said so. */
        SAID,

        /** They did not say, or it does not matter. */
        OPEN,

        /** They said something else. */
        OTHER
    }

    /** One thing that speaks for somebody or against it; the words are {@code mutual-aid.match.<key>}. */
    enum Reason {
        AREA,
        LANGUAGE,
        DAY,
        OTHER_AREA,
        OTHER_LANGUAGE,
        OTHER_DAYS;

        boolean speaksFor() {
            return this == AREA || this == LANGUAGE || this == DAY;
        }
    }

    static Match of(Candidate candidate, Wanted wanted) {
        Optional<DayOfWeek> day = wanted.days().stream()
                .map(LocalDate::getDayOfWeek)
                .filter(candidate.days()::contains)
                .findFirst();
        return new Match(
                candidate,
                wanted.area().map(area -> fit(candidate.areas(), area)).orElse(Fit.OPEN),
                fit(candidate.languages(), wanted.language()),
                candidate.days().isEmpty() ? Fit.OPEN : day.isPresent() ? Fit.SAID : Fit.OTHER,
                day);
    }

    /** The best first, and of each person only the best. */
    static List<Match> ranked(List<Candidate> candidates, Wanted wanted) {
        Set<String> told = new HashSet<>();
        return candidates.stream()
                .map(candidate -> of(candidate, wanted))
                .sorted()
                .filter(match -> told.add(match.candidate.person()))
                .toList();
    }

    /** What speaks for somebody, then what speaks against it, each in the order of weight. */
    List<Reason> reasons() {
        return Stream.of(
                        reason(area, Fit.SAID, Reason.AREA),
                        reason(language, Fit.SAID, Reason.LANGUAGE),
                        reason(time, Fit.SAID, Reason.DAY),
                        reason(area, Fit.OTHER, Reason.OTHER_AREA),
                        reason(language, Fit.OTHER, Reason.OTHER_LANGUAGE),
                        reason(time, Fit.OTHER, Reason.OTHER_DAYS))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Zero for two whose reasons are the same. */
    int compareReasons(Match other) {
        return ORDER.compare(this, other);
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.thenComparing(AMONG_EQUALS).compare(this, other);
    }

    private long against() {
        return Stream.of(area, language, time).filter(fit -> fit == Fit.OTHER).count();
    }

    private static Optional<Reason> reason(Fit fit, Fit wanted, Reason reason) {
        return fit == wanted ? Optional.of(reason) : Optional.empty();
    }

    private static Fit fit(Set<String> said, String wanted) {
        if (said.isEmpty()) {
            return Fit.OPEN;
        }
        return said.contains(wanted) ? Fit.SAID : Fit.OTHER;
    }
}
