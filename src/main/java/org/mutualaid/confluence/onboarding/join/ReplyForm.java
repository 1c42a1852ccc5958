package org.mutualaid.confluence.onboarding.join;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.web.FormReader;

/** The answer to a request to join, as it is sent. */
record ReplyForm(ApplicationStatus answer, Optional<String> words) {

    static final int LONGEST = 1000;

    /** @throws InvalidInput naming every field that must change */
    static ReplyForm read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("answer", "words"));
        ApplicationStatus answer = switch (reader.line("answer", LONGEST).orElse("")) {
            case "accept" -> ApplicationStatus.ACCEPTED;
            case "decline" -> ApplicationStatus.DECLINED;
            default -> ApplicationStatus.WAITING;
        };
        if (answer == ApplicationStatus.WAITING) {
            errors.addShared("answer", "join.reply");
        }
        Optional<String> words = reader.lines("words", LONGEST);
        errors.refuseIfAny();
        return new ReplyForm(answer, words);
    }
}
