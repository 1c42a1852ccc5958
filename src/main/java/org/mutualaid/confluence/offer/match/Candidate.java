package org.mutualaid.confluence.offer.match;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who agreed to be found for a kind of help. What they did not say is empty, and stands for "to be agreed".
 *
 * @param code of their offer or of their profile
 * @param title of their offer; empty for a profile
 * @param since when they offered
 * @param lastAsked when somebody last asked them for something; empty if nobody ever did
 */
record Candidate(
        String code,
        String person,
        Optional<String> title,
        Set<String> areas,
        Set<String> languages,
        Set<DayOfWeek> days,
        Instant since,
        Optional<Instant> lastAsked) {

    Candidate {
        areas = Set.copyOf(new TreeSet<>(areas));
        languages = Set.copyOf(new TreeSet<>(languages));
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
    }

    Candidate askedLast(Optional<Instant> when) {
        return new Candidate(code, person, title, areas, languages, days, since, when);
    }
}
