package org.mutualaid.confluence.roster.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.web.FormReader;

/**
 * Reads moments: {@code 2026-11-28T09:00} on the clock of the group's zone, or with an offset. A time that a day does
 * not have is later by as much as the clock goes forward; of one that it has twice it is the first, or the one that
 * stands already. What stands already is taken however long ago it is.
 */
final class TimeForm {

    private static final int LONGEST = 40;
    /** How far back a shift can be written down, for those who note it late. */
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final ZoneId zone;
    private final Instant now;
    private final FormReader reader;
    private final FieldErrors errors;
    private final Map<String, Instant> standing;

    /** @param standing what stands already, by the names of fields */
    TimeForm(ZoneId zone, Instant now, Map<String, Instant> standing, FormReader reader, FieldErrors errors) {
        this.zone = zone;
        this.now = now;
        this.standing = standing;
        this.reader = reader;
        this.errors = errors;
    }

    /** The moments of a plan by the names of their fields. */
    static Map<String, Instant> of(ShiftPlan plan) {
        Map<String, Instant> moments = new HashMap<>(Map.of("start", plan.start(), "end", plan.end()));
        plan.opening().opens().ifPresent(opens -> moments.put("opens", opens));
        plan.opening().forAll().ifPresent(forAll -> moments.put("forAll", forAll));
        return moments;
    }

    Optional<Instant> read(String field) {
        Optional<String> sent = reader.line(field, LONGEST);
        try {
            Optional<Instant> kept = sent.flatMap(text -> kept(field, text));
            if (kept.isPresent()) {
                return kept;
            }
            Optional<Instant> moment = sent.map(this::moment);
            if (moment.filter(at -> at.isBefore(now.minus(BACK)) || at.isAfter(now.plus(AHEAD))).isPresent()) {
                errors.addShared(field, "shift.out-of-range", AHEAD.toDays());
            }
            return moment;
        } catch (DateTimeException noMoment) {
            errors.addShared(field, "shift.no-moment");
            return Optional.empty();
        }
    }

    Optional<Instant> require(String field) {
        Optional<Instant> moment = read(field);
        if (moment.isEmpty() && !errors.names(field)) {
            errors.addShared(field, "shift.no-moment");
        }
        return moment;
    }

    /** What stands in a field, where the text says the same minute. */
    private Optional<Instant> kept(String field, String text) {
        return Optional.ofNullable(standing.get(field)).filter(moment -> hasOffset(text)
                ? moment(text).equals(moment)
                : LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES).equals(
                        LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES)));
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d:?\\d\\d");
    }

    private Instant moment(String text) {
        Instant moment = hasOffset(text)
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
        return Instant.ofEpochMilli(moment.toEpochMilli());
    }
}
