package org.mutualaid.confluence.roster.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a shift in REST. Their names are a promise to those who wrote programs against them. */
public final class ShiftJson {

    private ShiftJson() {
    }

    public static Map<String, Object> fields(ShiftView shift) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", shift.code());
        fields.put("space", shift.space());
        fields.put("state", shift.state());
        fields.put("revision", shift.revision());
        fields.put("title", shift.words().title());
        fields.put("place", shift.words().place());
        shift.words().area().ifPresent(area -> {
            fields.put("area", area.key());
            fields.put("areaName", area.name());
        });
        fields.put("start", shift.when().start().toOffsetDateTime().toString());
        fields.put("end", shift.when().end().toOffsetDateTime().toString());
        fields.put("zone", shift.when().start().getZone().getId());
        shift.when().opens().ifPresent(opens -> fields.put("opens", opens.toString()));
        shift.when().forAll().ifPresent(forAll -> fields.put("forAll", forAll.toString()));
        putWords(fields, shift.words());
        fields.put("positions", shift.positions().stream().map(ShiftJson::position).toList());
        shift.mine().ifPresent(mine -> fields.put("mine", mine(mine)));
        fields.put("actions", shift.actions());
        fields.put("url", shift.url());
        return fields;
    }

    private static void putWords(Map<String, Object> fields, ShiftView.Words words) {
        words.notes().ifPresent(notes -> fields.put("notes", notes));
        words.bring().ifPresent(bring -> fields.put("bring", bring));
        words.access().ifPresent(access -> fields.put("access", access));
        words.lead().ifPresent(lead -> fields.put("lead", Map.of("user", lead.user(), "name", lead.name())));
        words.related().ifPresent(related -> fields.put("related", related));
        words.series().ifPresent(series -> fields.put("series", series));
    }

    private static Map<String, Object> position(ShiftView.PositionView position) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", position.role());
        fields.put("places", position.places());
        fields.put("taken", position.taken());
        fields.put("held", position.held());
        fields.put("free", position.free());
        fields.put("waiting", position.waiting());
        fields.put("newcomers", position.newcomers());
        position.requires().ifPresent(requires -> {
            fields.put("requires", requires.key());
            fields.put("requiresName", requires.name());
        });
        return fields;
    }

    public static Map<String, Object> mine(ShiftView.Mine mine) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", mine.role());
        fields.put("state", mine.state());
        mine.until().ifPresent(until -> fields.put("until", until.toString()));
        mine.before().ifPresent(was -> fields.put("before", Map.of(
                "start", was.start().toOffsetDateTime().toString(),
                "end", was.end().toOffsetDateTime().toString(),
                "place", was.place())));
        return fields;
    }

    /** A slice of a list. */
    public static Map<String, Object> page(List<Map<String, Object>> results, int limit, String next) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("results", results);
        page.put("limit", limit);
        if (!next.isEmpty()) {
            page.put("next", next);
        }
        return page;
    }
}
