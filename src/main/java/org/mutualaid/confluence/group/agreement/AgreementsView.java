package org.mutualaid.confluence.group.agreement;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** The settings page of agreements: whose they are, and its parts. */
public record AgreementsView(String spaceKey, String spaceName, List<Part> parts) {

    /**
     * @param kind its heading has the id {@code ma-<kind>-title}
     * @param body made by a template of ours, which escapes what goes into it
     */
    public record Part(String kind, @HtmlSafe String body) {
    }
}
