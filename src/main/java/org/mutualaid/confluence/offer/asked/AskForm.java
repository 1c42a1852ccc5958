package org.mutualaid.confluence.offer.asked;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;

/**
 * A question to who offers something, as it is sent. What it is for has to be said, as a need or in words.
 *
 * @param need code of a need, as sent
 */
record AskForm(Optional<String> need, Optional<String> words) {

    static final int LONGEST_WORDS = 300;

    private static final int LONGEST_KEY = 100;

    /** @throws org.mutualaid.confluence.problem.InvalidInput naming every field that must change */
    static AskForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("need", "words"));
        Optional<String> need = reader.line("need", LONGEST_KEY);
        Optional<String> words = reader.lines("words", LONGEST_WORDS);
        if (need.isEmpty() && words.isEmpty() && !errors.names("words") && !errors.names("need")) {
            errors.addShared("words", "asking.words", LONGEST_WORDS);
        }
        errors.refuseIfAny();
        return new AskForm(need, words);
    }
}
