package org.mutualaid.confluence.offer.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.offer.asked.AskingView;

/**
 * Somebody who could help, for who decides about a need. Texts are plain.
 *
 * @param title of their offer; what they like to help with, for those found by their profile
 * @param url of the offer; empty for a profile
 * @param reason why they stand where they stand, in one sentence
 * @param reasons the same as short keys
 */
public record MatchView(String code, String name, String title, String url, String reason, List<String> reasons) {

    /** Beside a need: whom to ask, who was asked, and the sentence for when there is nobody. */
    public record Box(String need, List<MatchView> suggested, List<AskingView> asked, String empty) {
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("candidate", code);
        fields.put("found", url.isEmpty() ? "profile" : "offer");
        fields.put("name", name);
        fields.put("title", title);
        fields.put("reason", reason);
        fields.put("reasons", reasons);
        return fields;
    }
}
