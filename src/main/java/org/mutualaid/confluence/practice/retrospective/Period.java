package org.mutualaid.confluence.practice.retrospective;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;

/**
 * The days that a group looks back at.
 *
 * @param since the first day
 * @param until the last day, included
 */
public record Period(LocalDate since, LocalDate until) {

    static final int USUAL_DAYS = 30;

    private static final int MOST_YEARS = 2;

    /**
     * @param parameters {@code since} and {@code until} as year-month-day; the last thirty days unless they say so
     * @throws InvalidInput naming the one that cannot be used
     */
    public static Period read(Map<String, String> parameters, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        LocalDate until = day("until", parameters, errors).orElse(today);
        LocalDate since = day("since", parameters, errors).orElse(until.minusDays(USUAL_DAYS));
        if (since.isAfter(until) || since.isBefore(until.minusYears(MOST_YEARS))) {
            errors.addShared("since", "retrospective.since", until.minusYears(MOST_YEARS).toString(),
                    until.toString());
        }
        errors.refuseIfAny();
        return new Period(since, until);
    }

    /** The days that are looked back at unless others are chosen. */
    static Period before(LocalDate today) {
        return new Period(today.minusDays(USUAL_DAYS), today);
    }

    Instant from(ZoneId zone) {
        return since.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    Instant to(ZoneId zone) {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(String name, Map<String, String> parameters, FieldErrors errors) {
        String sent = parameters.getOrDefault(name, "").strip();
        try {
            return sent.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(sent));
        } catch (DateTimeParseException noDate) {
            errors.addShared(name, "retrospective.day");
            return Optional.empty();
        }
    }
}
