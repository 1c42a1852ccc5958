package org.mutualaid.confluence.volunteer.training;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** To whom a training is given, as it is sent. */
record GivingForm(Map<String, Object> fields) {

    private static final int LONGEST = 255;
    private static final int YEARS_AHEAD = 10;

    /**
     * @param training gives how long it is valid where no other date was sent
     * @throws InvalidInput naming every field that must change
     */
    Given read(Training training, PeopleGateway people, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("user", "validUntil"));
        Optional<String> user = reader.line("user", LONGEST);
        Optional<String> key = user.flatMap(people::keyOf);
        if (key.isEmpty()) {
            errors.addShared("user", user.isEmpty() ? "roles.no-user" : "roles.unknown-user");
        }
        Optional<LocalDate> until = until(reader, errors, today).or(() -> training.validUntil(today));
        errors.refuseIfAny();
        return new Given(key.orElseThrow(), until);
    }

    private static Optional<LocalDate> until(FormReader reader, FieldErrors errors, LocalDate today) {
        Optional<String> sent = reader.line("validUntil", LONGEST);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        try {
            Optional<LocalDate> date = sent.map(LocalDate::parse);
            if (date.filter(day -> day.isBefore(today) || day.isAfter(latest)).isPresent()) {
                errors.addShared("validUntil", "training.until", today.toString(), latest.toString());
            }
            return date;
        } catch (DateTimeParseException noDate) {
            errors.addShared("validUntil", "training.until", today.toString(), latest.toString());
            return Optional.empty();
        }
    }

    record Given(String userKey, Optional<LocalDate> validUntil) {
    }
}
