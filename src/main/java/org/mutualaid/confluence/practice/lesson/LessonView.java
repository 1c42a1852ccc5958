package org.mutualaid.confluence.practice.lesson;

import java.util.List;
import org.mutualaid.confluence.practice.desk.PracticeView;

/**
 * The record of a page for one reader. Texts are plain; what does not apply is empty.
 *
 * @param id of the macro on its page
 * @param has whether there is a record
 * @param facts what is known about it
 * @param use where it is of use now
 */
public record LessonView(
        String id,
        String pageId,
        boolean has,
        boolean acts,
        boolean member,
        PracticeView.Named kind,
        PracticeView.Named state,
        String why,
        Asked asked,
        Newer newer,
        List<Fact> facts,
        List<Tried> tries,
        Use use,
        Editing editing) {

    /**
     * Whether somebody is asked to look at it again.
     *
     * @param words empty where nobody is asked
     * @param sayings what the reader can say about it, by the key of REST
     */
    public record Asked(String words, boolean mine, List<Saying> sayings) {
    }

    /** One thing that can be said about a page, with a button. */
    public record Saying(String key, String label) {
    }

    /**
     * What took its place.
     *
     * @param words empty where nothing did
     * @param title empty where the reader may not see it, or it is gone
     */
    public record Newer(String words, String title, String url) {
    }

    public record Fact(String label, String value, String url) {
    }

    /** One time that somebody did as the page says. */
    public record Tried(String sentence, String when, String note) {
    }

    /** @param when empty where it has no time */
    public record Link(String title, String when, String url) {
    }

    /**
     * Where a page is of use.
     *
     * @param people how many tried it, in a sentence
     * @param figures how needs of its topics went, in sentences
     */
    public record Use(List<Link> needs, List<Link> shifts, String people, List<String> figures) {

        static final Use NONE = new Use(List.of(), List.of(), "", List.of());
    }

    /**
     * What the forms offer and what stands in them.
     *
     * @param links codes with commas between them
     * @param sources current pages of the space that it could come from
     * @param others those that could take its place
     */
    public record Editing(
            List<Choice> kinds, List<Choice> topics, String appliesTo, String owner, String reviewBy,
            boolean mustRead, String from, String links, String today, List<Choice> sources, List<Choice> others) {
    }

    public record Choice(String value, String label, boolean chosen) {
    }
}
