package org.mutualaid.confluence.roster.page;

import java.util.List;

/**
 * What stands around a shift on its page. What does not apply is empty.
 *
 * @param login address of the log-in page for a visitor; empty for those logged in
 * @param plans whether the reader can call it off
 * @param series whether it is one of several
 * @param story what happened, the latest first; only for those who run it
 */
public record ShiftPageView(
        String code, String spaceKey, String spaceName, String login, boolean plans, boolean series, List<Line> story) {

    public record Line(String sentence, String when) {
    }
}
