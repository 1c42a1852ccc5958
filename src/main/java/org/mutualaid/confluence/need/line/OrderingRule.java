package org.mutualaid.confluence.need.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What a group agreed on about the order of its line: how long a need without a date can wait, by its urgency, and
 * which areas are moved up. A place follows from the rule and from what was asked alone, so whoever works it out,
 * and whenever, comes to the same place.
 *
 * @param patience one duration for each urgency
 * @param boosts by how much needs of an area are moved up, by the key of the area; areas not named are not moved
 */
public record OrderingRule(Map<Urgency, Duration> patience, Map<String, Duration> boosts) {

    /** What holds until a group agrees on something else. */
    public static final OrderingRule USUAL = new OrderingRule(
            Map.of(
                    Urgency.TODAY, Duration.ofHours(12),
                    Urgency.DAYS, Duration.ofDays(3),
                    Urgency.WEEK, Duration.ofDays(7),
                    Urgency.ANYTIME, Duration.ofDays(28)),
            Map.of());

    public OrderingRule {
        patience = Map.copyOf(patience);
        boosts = Map.copyOf(boosts);
    }

    /**
     * The place of a need.
     *
     * @param neededBy calendar date in the zone; with one the urgency does not matter
     * @param area key of an area; empty for a need that is not moved
     * @param zone the site's
     */
    public PlaceInLine placeOf(
            Urgency urgency, Optional<LocalDate> neededBy, Optional<String> area, Instant asked, ZoneId zone) {
        PlaceInLine unmoved = neededBy
                .map(date -> PlaceInLine.neededBy(date, zone))
                .orElseGet(() -> PlaceInLine.urgent(urgency, asked, this));
        return unmoved.movedUpBy(boostOf(area));
    }

    public Duration patienceOf(Urgency urgency) {
        return patience.get(urgency);
    }

    public Duration boostOf(Optional<String> area) {
        return area.map(boosts::get).orElse(Duration.ZERO);
    }
}
