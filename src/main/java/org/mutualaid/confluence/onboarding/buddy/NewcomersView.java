package org.mutualaid.confluence.onboarding.buddy;

import java.util.List;

/** Newcomers of a space, for coordinators and for those who go along with one. What does not apply is empty. */
public record NewcomersView(
        String spaceKey, String spaceName, boolean settles, List<Asking> asking, List<Card> cards) {

    /**
     * Somebody who asked to join.
     *
     * @param also languages and areas they named, in words
     * @param kept until when it is kept, in words
     */
    public record Asking(String code, String name, String asked, List<Answer> answers, String also, String kept) {
    }

    public record Answer(String question, String text) {
    }

    /**
     * Somebody on their way.
     *
     * @param buddy who goes along, in words
     * @param chosen user name of who goes along
     * @param left steps that are left
     * @param suggested who could go along, the best first
     */
    public record Card(
            String user,
            String name,
            String since,
            String buddy,
            String chosen,
            String sentence,
            List<Left> left,
            List<Suggestion> suggested) {
    }

    /** @param says whether the reader can say that it is done */
    public record Left(String code, String title, String kind, boolean says) {
    }

    public record Suggestion(String user, String name, String why) {
    }
}
