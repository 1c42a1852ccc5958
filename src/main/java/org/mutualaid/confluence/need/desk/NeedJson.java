package org.mutualaid.confluence.need.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a need in REST. Their names are a promise to those who wrote programs against them. */
public final class NeedJson {

    private NeedJson() {
    }

    public static Map<String, Object> fields(NeedView need) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", need.code());
        fields.put("space", need.space());
        fields.put("state", need.state());
        fields.put("revision", need.revision());
        fields.put("title", need.title());
        need.details().ifPresent(details -> fields.put("details", details));
        fields.put("category", need.category().key());
        fields.put("categoryName", need.category().name());
        need.area().ifPresent(area -> {
            fields.put("area", area.key());
            fields.put("areaName", area.name());
        });
        fields.put("urgency", need.urgency());
        need.neededBy().ifPresent(date -> fields.put("neededBy", date.toString()));
        fields.put("language", need.language());
        need.onBehalf().ifPresent(onBehalf -> fields.put("onBehalf", onBehalf));
        putAmounts(fields, need);
        fields.put("order", Map.of("deadline", need.order().deadline().toString(), "reason", need.order().reason()));
        fields.put("asked", need.asked().toString());
        need.mine().ifPresent(mine -> fields.put("mine", fields(mine)));
        fields.put("actions", need.actions());
        fields.put("url", need.url());
        return fields;
    }

    private static Map<String, Object> fields(NeedView.Mine mine) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("quantity", mine.quantity().number());
        fields.put("since", mine.since().toString());
        mine.until().ifPresent(until -> fields.put("until", until.toString()));
        fields.put("idle", mine.idle());
        return fields;
    }

    private static void putAmounts(Map<String, Object> fields, NeedView need) {
        NeedView.Amounts amounts = need.amounts();
        fields.put("quantity", amounts.wanted().number());
        amounts.unit().ifPresent(unit -> fields.put("unit", unit));
        fields.put("met", amounts.met().number());
        fields.put("promised", amounts.promised().number());
        fields.put("remaining", amounts.remaining().number());
        fields.put("helpers", amounts.helpers());
    }
}
