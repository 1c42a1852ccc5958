package org.mutualaid.confluence.roster.load;

import java.time.Duration;
import java.util.Optional;

/**
 * What a group agreed that nobody does more than. A limit that is empty is none.
 *
 * @param day hours in any 24 hours
 * @param rest hours between the last shift of a day and the first of a later one
 * @param week hours in any 7 days, of 24 hours each
 * @param month hours in any 28 days
 * @param freeDay whether one of any seven days is free
 * @param nights nights in any 28 days
 */
public record LoadLimits(
        Optional<Duration> day,
        Optional<Duration> rest,
        Optional<Duration> week,
        Optional<Duration> month,
        boolean freeDay,
        Optional<Integer> nights) {

    /** What holds where a group agreed on nothing else. */
    public static final LoadLimits USUAL = new LoadLimits(
            Optional.of(Duration.ofHours(10)),
            Optional.of(Duration.ofHours(11)),
            Optional.of(Duration.ofHours(20)),
            Optional.of(Duration.ofHours(60)),
            true,
            Optional.of(4));
}
