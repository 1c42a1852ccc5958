package org.mutualaid.confluence.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Something that comes again by a rule, on calendar dates.
 *
 * @param first no date comes before it; it is one itself only if the rhythm has it
 * @param leftOut dates of the rule on which it does not come
 */
public record Recurrence(LocalDate first, Rhythm rhythm, Ending ending, Set<LocalDate> leftOut) {

    public Recurrence {
        leftOut = Set.copyOf(leftOut);
    }

    /** A rule that leaves nothing out. */
    public Recurrence(LocalDate first, Rhythm rhythm, Ending ending) {
        this(first, rhythm, ending, Set.of());
    }

    /** All its dates in order; there is no end to them where the rule has none. */
    public Stream<LocalDate> dates() {
        return all().filter(date -> !leftOut.contains(date));
    }

    /** Its dates from one day to another, both included. */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        return dates().dropWhile(date -> date.isBefore(from)).takeWhile(date -> !date.isAfter(to)).toList();
    }

    /** Its first date on that day or later; empty once it is over. */
    public Optional<LocalDate> nextFrom(LocalDate day) {
        return dates().dropWhile(date -> date.isBefore(day)).findFirst();
    }

    /** Whether the rule has that date and it is not left out. */
    public boolean comesOn(LocalDate date) {
        return nextFrom(date).filter(date::equals).isPresent();
    }

    /** The same without one of its dates. The others stay as they are. */
    public Recurrence without(LocalDate date) {
        Set<LocalDate> more = new TreeSet<>(leftOut);
        more.add(date);
        return new Recurrence(first, rhythm, ending, more);
    }

    /** The same up to the day before one; an end that is earlier stays. */
    public Recurrence endingBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        boolean overBefore = all().dropWhile(date -> date.isBefore(day)).findFirst().isEmpty();
        return overBefore ? this : new Recurrence(first, rhythm, Ending.on(last), leftOut);
    }

    private Stream<LocalDate> all() {
        Stream<LocalDate> dates = rhythm.dates(first);
        if (ending.count().isPresent()) {
            return dates.limit(ending.count().get());
        }
        return ending.until().map(last -> dates.takeWhile(date -> !date.isAfter(last))).orElse(dates);
    }
}
