package org.mutualaid.confluence.roster.attend;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * What is said about somebody.
 *
 * @param user name of the person
 * @param reason why it is put right; empty the first time
 */
record AttendForm(String user, boolean there, Optional<String> reason) {

    static final int LONGEST_WORDS = 1000;

    private static final int LONGEST = 100;
    private static final int LONGEST_REASON = 300;

    static AttendForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("user", "there", "reason"));
        Optional<String> user = reader.line("user", LONGEST);
        if (user.isEmpty() && !errors.names("user")) {
            errors.add("user", "unknown");
        }
        boolean there = reader.yes("there");
        if (!fields.containsKey("there")) {
            errors.addShared("there", "no-yes-or-no");
        }
        Optional<String> reason = reader.line("reason", LONGEST_REASON);
        errors.refuseIfAny();
        return new AttendForm(user.orElseThrow(), there, reason);
    }

    static String words(Map<String, Object> fields, String field, int most) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of(field));
        Optional<String> words = reader.lines(field, most);
        if (words.isEmpty() && !errors.names(field)) {
            errors.addShared(field, "shift.words", most);
        }
        errors.refuseIfAny();
        return words.orElseThrow();
    }
}
