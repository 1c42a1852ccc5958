package org.mutualaid.confluence.mine;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/**
 * What is a reader's own.
 *
 * @param id of the macro on its page; begins the ids of its parts
 * @param acts whether there is anything to press: not in exports and previews
 * @param login address of the log-in page for a visitor; empty for those logged in
 */
public record MyAidView(String id, boolean acts, String login, List<Piece> waiting, List<Piece> sections) {

    /** @param body made by a template of ours, which escapes what goes into it */
    public record Piece(@HtmlSafe String body) {
    }
}
