package org.mutualaid.confluence.roster.cover;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/** What is sent to answer and to swap. */
final class CoverForm {

    private static final int LONGEST = 100;

    private CoverForm() {
    }

    static boolean yes(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("yes"));
        boolean yes = reader.yes("yes");
        if (!fields.containsKey("yes")) {
            errors.addShared("yes", "no-yes-or-no");
        }
        errors.refuseIfAny();
        return yes;
    }

    static Swap swap(Map<String, Object> fields, PeopleGateway people) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("with", "for"));
        Optional<String> with = reader.line("with", LONGEST).flatMap(people::keyOf);
        if (with.isEmpty()) {
            errors.addShared("with", "shift.lead");
        }
        Optional<String> other = reader.line("for", LONGEST);
        if (other.isEmpty() && !errors.names("for")) {
            errors.add("for", "unknown");
        }
        errors.refuseIfAny();
        return new Swap(with.orElseThrow(), other.orElseThrow());
    }

    /** @param other code of the shift that is taken in return */
    record Swap(String with, String other) {
    }
}
