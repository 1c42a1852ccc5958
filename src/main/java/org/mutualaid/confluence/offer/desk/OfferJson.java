package org.mutualaid.confluence.offer.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an offer in REST. Their names are a promise to those who wrote programs against them. */
public final class OfferJson {

    private OfferJson() {
    }

    public static Map<String, Object> fields(OfferView offer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", offer.code());
        fields.put("space", offer.space());
        fields.put("state", offer.state());
        fields.put("revision", offer.revision());
        fields.put("title", offer.title());
        fields.put("kind", offer.kind());
        fields.put("category", offer.category().key());
        fields.put("categoryName", offer.category().name());
        fields.put("areas", offer.areas().stream().map(OfferView.Named::key).toList());
        fields.put("areaNames", offer.areas().stream().map(OfferView.Named::name).toList());
        offer.words().ifPresent(words -> put(fields, words));
        fields.put("actions", List.copyOf(offer.actions()));
        fields.put("url", offer.url());
        return fields;
    }

    private static void put(Map<String, Object> fields, OfferView.Words words) {
        words.note().ifPresent(note -> fields.put("note", note));
        fields.put("times", words.times());
        fields.put("rhythm", words.rhythm());
        words.until().ifPresent(day -> fields.put("until", day.toString()));
        fields.put("languages", words.languages());
        fields.put("audience", words.audience());
        words.quantity().ifPresent(quantity -> fields.put("quantity", quantity.number()));
        words.unit().ifPresent(unit -> fields.put("unit", unit));
        fields.put("by", words.by());
        fields.put("mine", words.mine());
        fields.put("offered", words.offered().toString());
    }
}
