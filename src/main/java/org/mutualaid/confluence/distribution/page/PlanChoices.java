package org.mutualaid.confluence.distribution.page;

import java.util.List;

/**
 * What the form for planning a round offers.
 *
 * @param send address to send to
 * @param revision what a plan that is there already was looked at in; empty for a new one
 * @param resources counted goods of which something is free
 */
public record PlanChoices(
        String send,
        String revision,
        List<Choice> resources,
        List<Choice> categories,
        List<Choice> areas,
        List<Choice> rules,
        Typed typed) {

    /**
     * Something to choose.
     *
     * @param kind of goods, the category they are of; else empty
     */
    public record Choice(String value, String label, boolean chosen, String kind) {
    }

    /** What the fields start with; empty for nothing. */
    public record Typed(String units, String mostEach, String neededBy) {
    }
}
