package org.mutualaid.confluence.practice.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.practice.Proof;

/** The fields of a record in REST. Their names are a promise to those who wrote programs against them. */
public final class PracticeJson {

    private PracticeJson() {
    }

    public static Map<String, Object> fields(PracticeView practice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pageId", practice.pageId());
        fields.put("space", practice.space());
        fields.put("title", practice.title());
        fields.put("kind", practice.kind().key());
        fields.put("status", practice.state().key());
        fields.put("revision", practice.revision());
        fields.put("topics", practice.topics().stream().map(PracticeView.Named::key).toList());
        if (!practice.appliesTo().isEmpty()) {
            fields.put("appliesTo", practice.appliesTo());
        }
        practice.from().ifPresent(code -> fields.put("from", code));
        fields.put("mustRead", practice.mustRead());
        practice.reviewBy().ifPresent(day -> fields.put("reviewBy", day.toString()));
        fields.put("due", practice.due());
        fields.put("tries", tries(practice.proof()));
        fields.put("why", practice.why());
        fields.put("actions", practice.actions());
        fields.put("url", practice.url());
        return fields;
    }

    private static Map<String, Object> tries(Proof proof) {
        Map<String, Object> tries = new LinkedHashMap<>();
        tries.put("worked", proof.worked());
        tries.put("adapted", proof.adapted());
        tries.put("didNotWork", proof.didNotWork());
        proof.lastTried().ifPresent(last -> tries.put("last", last.toString()));
        return tries;
    }
}
