package org.mutualaid.confluence.roster.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * Reads moments: {@code 2026-11-28T09:00} on the clock of the group's zone, or with an offset. A time that a day does
 * not have is later by as much as the clock goes forward; of one that it has twice it is the first.
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

    TimeForm(ZoneId zone, Instant now, FormReader reader, FieldErrors errors) {
        this.zone = zone;
        this.now = now;
        this.reader = reader;
        this.errors = errors;
    }

    Optional<Instant> read(String field) {
        Optional<String> sent = reader.line(field, LONGEST);
        try {
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

    private Instant moment(String text) {
        boolean hasOffset = text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d:?\\d\\d");
        Instant moment = hasOffset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
        return Instant.ofEpochMilli(moment.toEpochMilli());
    }
}
