package org.mutualaid.confluence.onboarding.join;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.group.joining.Joining;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/**
 * That somebody asked to join a group. One each in a space.
 *
 * @param code such as {@code A-7K2Q}
 * @param userKey who asked
 * @param answered when it was answered
 */
public record Application(
        PublicCode code,
        long spaceId,
        String userKey,
        Instant asked,
        ApplicationStatus status,
        Optional<Instant> answered,
        Words words) {

    /** When it is deleted at the latest. */
    Instant keptUntil() {
        return answered.map(when -> when.plus(Duration.ofDays(Joining.DAYS_AFTER_ANSWER)))
                .orElseGet(() -> asked.plus(Duration.ofDays(Joining.DAYS_WAITING)));
    }

    boolean isWaiting() {
        return status == ApplicationStatus.WAITING;
    }

    /** @throws Refused once it was answered */
    Application answered(ApplicationStatus answer, Optional<String> reply, Instant when) {
        if (!isWaiting()) {
            throw Refused.because("application-answered");
        }
        Words told = new Words(words.answers(), words.languages(), words.areas(), reply);
        return new Application(code, spaceId, userKey, asked, answer, Optional.of(when), told);
    }

    /**
     * What was written; sealed where it is kept.
     *
     * @param answers to the questions of the group
     * @param languages BCP 47 tags from the lists of the space
     * @param areas keys from the lists of the space
     * @param reply what coordinators wrote back
     */
    public record Words(List<Answer> answers, List<String> languages, List<String> areas, Optional<String> reply) {

        @Override
        public String toString() {
            return "Words[sealed]";
        }
    }

    public record Answer(String question, String text) {

        @Override
        public String toString() {
            return "Answer[sealed]";
        }
    }
}
