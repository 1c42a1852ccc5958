package org.mutualaid.confluence.onboarding.join;

import java.util.List;

/**
 * The page on which somebody asks to join. What does not apply is empty.
 *
 * @param login address of the log-in page, for visitors
 * @param member whether the reader is in the group already
 * @param form what can be filled in; null while nobody can ask or one waits
 * @param own how the reader's request stands; null where there is none
 */
public record JoinView(String spaceKey, String spaceName, String login, boolean member, Form form, Own own) {

    /** @param waitingDays how long it is kept while nobody answers, in days; {@code answeredDays} once answered */
    public record Form(
            List<String> questions, List<Choice> languages, List<Choice> areas, int waitingDays, int answeredDays) {
    }

    public record Choice(String value, String label) {
    }

    /**
     * @param sentence how it stands
     * @param reply what coordinators wrote back
     * @param kept until when it is kept, in words
     * @param waits whether it can be taken back
     */
    public record Own(String sentence, String reply, String kept, boolean waits, List<String> answers) {
    }
}
