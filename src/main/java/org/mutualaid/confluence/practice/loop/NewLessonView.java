package org.mutualaid.confluence.practice.loop;

import java.util.List;

/**
 * The form that begins a page.
 *
 * @param title a suggestion, to be changed
 * @param storage the page's starting text in storage format, put into a field of the form
 * @param from code of what taught it, empty where there is none
 * @param figures what the board says about the topic
 * @param days to look back at
 */
public record NewLessonView(
        String space, String spaceName, String kind, String title, String storage, String from,
        List<String> figures, Days days) {

    /** Empty for pages that do not look back. */
    public record Days(String since, String until) {

        static final Days NONE = new Days("", "");
    }
}
