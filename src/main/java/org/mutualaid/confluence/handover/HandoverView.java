package org.mutualaid.confluence.handover;

import java.util.List;

/** The handover page of a role. What does not apply is empty. */
public record HandoverView(String spaceKey, String spaceName, String role, String roleUrl, List<Part> parts) {

    /** @param empty the sentence for when there is nothing in it */
    public record Part(String title, String empty, List<Line> lines) {
    }

    /** @param note what else is worth knowing */
    public record Line(String text, String url, String note) {
    }
}
