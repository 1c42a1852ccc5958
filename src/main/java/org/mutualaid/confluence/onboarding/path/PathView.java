package org.mutualaid.confluence.onboarding.path;

import java.util.List;

/**
 * The path on a page, for one reader. What does not apply is empty.
 *
 * @param id of the macro on its page
 * @param spaceKey of the space it is about
 * @param acts whether there is anything to press: not in exports and previews
 * @param sentence how far the reader is, or what the path is for
 * @param buddy who goes along, in words
 * @param join where somebody who is not in the group asks to join; its words
 * @param settings address of its settings, for coordinators
 */
public record PathView(
        String id,
        String spaceKey,
        boolean acts,
        String sentence,
        String buddy,
        Way join,
        Way settings,
        List<StepView> steps) {

    /** A link; both empty where there is none. */
    public record Way(String url, String words) {

        static final Way NONE = new Way("", "");
    }

    /**
     * @param state {@code open}, {@code again} or {@code done}; empty for who is not on the path
     * @param words what the state is, in words
     * @param button what the reader can press; empty where it is for others to say
     * @param next whether it is the first that is left
     */
    public record StepView(
            String code,
            String kind,
            String title,
            String url,
            String about,
            String state,
            String words,
            String button,
            boolean next) {
    }
}
