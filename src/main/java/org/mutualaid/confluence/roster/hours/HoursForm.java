package org.mutualaid.confluence.roster.hours;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * Hours as they are sent: when they began, on the clock of the group's zone, how many minutes, what was done; to put
 * them right also why.
 */
record HoursForm(Instant start, Instant end, String what, Optional<String> reason) {

    private static final int LONGEST = 40;
    private static final int LONGEST_WORDS = 300;
    private static final int MOST_MINUTES = 24 * 60;
    private static final Duration BACK = Duration.ofDays(60);

    static HoursForm read(Map<String, Object> fields, ZoneId zone, Instant now, boolean correction) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("start", "minutes", "what", "reason"));
        Optional<Instant> start = start(reader, errors, zone, now);
        Optional<Integer> minutes = reader.whole("minutes", 1, MOST_MINUTES, "shift.whole", 1, MOST_MINUTES);
        if (minutes.isEmpty() && !errors.names("minutes")) {
            errors.addShared("minutes", "shift.whole", 1, MOST_MINUTES);
        }
        Optional<String> what = reader.line("what", LONGEST_WORDS);
        if (what.isEmpty() && !errors.names("what")) {
            errors.addShared("what", "shift.words", LONGEST_WORDS);
        }
        Optional<String> reason = reader.line("reason", LONGEST_WORDS);
        if (correction && reason.isEmpty() && !errors.names("reason")) {
            errors.add("reason", "for-correction");
        }
        errors.refuseIfAny();
        return new HoursForm(start.orElseThrow(), start.orElseThrow().plus(Duration.ofMinutes(minutes.orElseThrow())),
                what.orElseThrow(), reason);
    }

    private static Optional<Instant> start(FormReader reader, FieldErrors errors, ZoneId zone, Instant now) {
        Optional<String> sent = reader.line("start", LONGEST);
        try {
            Optional<Instant> start = sent.map(text -> LocalDateTime.parse(text).atZone(zone).toInstant())
                    .filter(at -> !at.isBefore(now.minus(BACK)) && at.isBefore(now));
            if (start.isEmpty() && !errors.names("start")) {
                errors.addShared("start", "hours.start", BACK.toDays());
            }
            return start;
        } catch (DateTimeException noMoment) {
            errors.addShared("start", "shift.no-moment");
            return Optional.empty();
        }
    }
}
