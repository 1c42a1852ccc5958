package org.mutualaid.confluence.offer.match;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.need.Need;

/**
 * What a need asks of whoever could help.
 *
 * @param days on which it could be done, the first first; a week at most, since who is free then is free the week after
 */
record Wanted(String category, Optional<String> area, String language, List<LocalDate> days) {

    private static final int WEEK = 7;

    Wanted {
        days = List.copyOf(days);
    }

    /** What is wanted until the day of a need; today alone once that day has passed. */
    static Wanted of(Need need, LocalDate today, ZoneId zone) {
        LocalDate deadline = LocalDate.ofInstant(need.place().deadline().minusMillis(1), zone);
        LocalDate last = deadline.isBefore(today) ? today : deadline;
        List<LocalDate> days = Stream.iterate(today, day -> !day.isAfter(last), day -> day.plusDays(1))
                .limit(WEEK)
                .toList();
        return new Wanted(need.ask().category(), need.ask().area(), need.ask().language(), days);
    }
}
