package org.mutualaid.confluence.distribution.agreed;

import java.util.List;
import org.mutualaid.confluence.group.agreement.AgreedDatesView;

/**
 * The rule of a space's rounds, as coordinators settle it. What does not apply is empty.
 *
 * @param words how is shared out now
 */
public record RoundRuleView(
        String spaceKey, int revision, String words, List<Choice> rules, int window, AgreedDatesView dates) {

    /** A rule that can be agreed on. */
    public record Choice(String key, String name, String sentence, String source, boolean chosen) {
    }
}
