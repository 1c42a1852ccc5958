package org.mutualaid.confluence.care.note;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/**
 * A note as it is sent.
 *
 * @param days after which it is deleted
 */
record CareNoteForm(String words, int days) {

    static final int LONGEST = 2000;
    static final int USUAL_DAYS = 30;
    static final int MOST_DAYS = 90;

    /** @throws InvalidInput naming every field that must change */
    static CareNoteForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("words", "days"));
        Optional<String> words = reader.lines("words", LONGEST);
        if (words.isEmpty() && !errors.names("words")) {
            errors.addShared("words", "care-note.words", LONGEST);
        }
        int days = reader.whole("days", 1, MOST_DAYS, "care-note.days", MOST_DAYS).orElse(USUAL_DAYS);
        errors.refuseIfAny();
        return new CareNoteForm(words.orElseThrow(), days);
    }

    @Override
    public String toString() {
        return "CareNoteForm[sealed]";
    }
}
