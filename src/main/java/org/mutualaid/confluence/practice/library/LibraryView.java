package org.mutualaid.confluence.practice.library;

import java.util.List;
import org.mutualaid.confluence.practice.desk.PracticeView;

/**
 * A library for one reader. Texts are plain; what does not apply is empty.
 *
 * @param acts whether there is anything to press: not in exports and previews
 * @param missing kinds that are often asked for and about which this reader finds nothing here
 */
public record LibraryView(
        boolean acts,
        boolean list,
        List<Item> items,
        Filters filters,
        Ways ways,
        Empty empty,
        List<Missing> missing) {

    /**
     * One page.
     *
     * @param due what this reader is asked, if they are
     */
    public record Item(
            String title, String url, PracticeView.Named kind, PracticeView.Named state, String topics, String why,
            AskedAgain due) {
    }

    /**
     * The ways to narrow the list.
     *
     * @param kept hidden fields that carry the rest of the address
     */
    public record Filters(
            String action, List<Choice> kept, String words, List<Select> selects, List<Tick> ticks, String clear) {
    }

    public record Select(String field, String label, String all, List<Choice> choices) {
    }

    public record Tick(String field, String value, String label, boolean chosen) {
    }

    public record Choice(String value, String label, boolean chosen) {
    }

    /**
     * Links to the other view and to the rest of the list.
     *
     * @param write where somebody can begin a page; empty for those who may not
     * @param back where they can begin to look back
     */
    public record Ways(String cards, String list, String next, String write, String back) {
    }

    public record Empty(String title, String sentence) {
    }

    /** @param write where somebody can write the first page about it; empty for those who may not */
    public record Missing(String topic, String write) {
    }
}
