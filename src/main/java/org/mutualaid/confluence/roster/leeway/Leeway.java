package org.mutualaid.confluence.roster.leeway;

import java.time.Instant;
import java.util.Optional;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * One person's wish to do more than agreed, for one shift.
 *
 * @param code such as {@code E-7K2Q}
 * @param shift code of the shift
 * @param reason in the person's words
 */
public record Leeway(
        PublicCode code,
        long spaceId,
        String person,
        String shift,
        String reason,
        Instant asked,
        Optional<Answer> answer) {

    /**
     * What the care role said.
     *
     * @param words to the person
     * @param by user key
     */
    public record Answer(boolean agreed, Optional<String> words, String by, Instant at) {
    }

    /** {@code asked}, {@code agreed} or {@code declined}. */
    public String state() {
        return answer.map(given -> given.agreed() ? "agreed" : "declined").orElse("asked");
    }

    /** @throws Refused when it was answered already, or by the person who asked */
    Leeway answered(Answer given) {
        if (answer.isPresent()) {
            throw Refused.because("leeway-answered");
        }
        if (given.by().equals(person)) {
            throw Refused.because("leeway-own");
        }
        return new Leeway(code, spaceId, person, shift, reason, asked, Optional.of(given));
    }
}
