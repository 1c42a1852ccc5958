package org.mutualaid.confluence.resource.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.resource.hours.AccessFact;

/** The fields of an entry in REST. Their names are a promise to those who wrote programs against them. */
public final class ResourceJson {

    private ResourceJson() {
    }

    public static Map<String, Object> fields(ResourceView resource) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", resource.code());
        fields.put("space", resource.space());
        fields.put("revision", resource.revision());
        fields.put("kind", resource.kind());
        fields.put("name", resource.name());
        resource.details().ifPresent(details -> fields.put("details", details));
        fields.put("category", resource.category().key());
        fields.put("categoryName", resource.category().name());
        resource.area().ifPresent(area -> {
            fields.put("area", area.key());
            fields.put("areaName", area.name());
        });
        fields.put("visibility", resource.visibility());
        putCounting(fields, resource);
        putKeeping(fields, resource);
        putOffering(fields, resource);
        if (resource.retired()) {
            fields.put("retired", true);
        }
        resource.amounts().ifPresent(amounts -> fields.putAll(amounts(amounts)));
        fields.put("actions", resource.actions());
        fields.put("url", resource.url());
        return fields;
    }

    /** How much there is, in all and by lot and place. */
    public static Map<String, Object> amounts(ResourceView.Amounts amounts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("shown", amounts.shown().number());
        fields.put("reserved", amounts.reserved().number());
        fields.put("free", amounts.free().number());
        fields.put("usable", amounts.usable().number());
        fields.put("lots", amounts.lots().stream().map(ResourceJson::lot).toList());
        return fields;
    }

    private static Map<String, Object> lot(ResourceView.LotAtPlace lot) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lot", lot.lot());
        lot.expires().ifPresent(date -> fields.put("expires", date.toString()));
        lot.place().ifPresent(place -> fields.put("place", place));
        fields.put("shown", lot.here().number());
        fields.put("reserved", lot.held().number());
        fields.put("free", lot.here().minus(lot.held()).number());
        if (lot.expired()) {
            fields.put("expired", true);
        }
        if (lot.soon()) {
            fields.put("soon", true);
        }
        lot.source().ifPresent(source -> fields.put("source", source));
        lot.restrictions().ifPresent(words -> fields.put("restrictions", words));
        return fields;
    }

    private static void putCounting(Map<String, Object> fields, ResourceView resource) {
        resource.counting().unit().ifPresent(unit -> fields.put("unit", unit));
        resource.counting().low().ifPresent(low -> fields.put("lowAt", low.number()));
        if (resource.kind().equals("stock")) {
            fields.put("soonDays", resource.counting().soonDays());
        }
        if (resource.kind().equals("lending")) {
            fields.put("pieces", resource.counting().pieces());
        }
    }

    private static void putKeeping(Map<String, Object> fields, ResourceView resource) {
        resource.keeping().owner().ifPresent(owner -> fields.put("owner", owner));
        resource.stewardName().ifPresent(name -> fields.put("stewardName", name));
        resource.keeping().source().ifPresent(source -> fields.put("source", source));
        resource.keeping().condition().ifPresent(condition -> fields.put("condition", condition));
        fields.put("verifiedOn", resource.keeping().verified().toString());
    }

    private static void putOffering(Map<String, Object> fields, ResourceView resource) {
        if (!resource.offering().hours().openings().isEmpty()) {
            fields.put("schedule", resource.offering().hours().schedule());
        }
        resource.offering().schedule().ifPresent(words -> fields.put("scheduleNote", words));
        if (!resource.offering().hours().access().isEmpty()) {
            fields.put("access", resource.offering().hours().access().stream().map(AccessFact::key).toList());
        }
        List<String> languages = resource.offering().languages();
        if (!languages.isEmpty()) {
            fields.put("languages", languages);
        }
        resource.offering().accessibility().ifPresent(words -> fields.put("accessibility", words));
        resource.offering().place().ifPresent(place -> fields.put("place", place));
        if (resource.placeByPhone()) {
            fields.put("placeByPhone", true);
        }
    }
}
