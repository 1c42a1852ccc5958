package org.mutualaid.confluence.roster.series;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.store.PositionText;
import org.mutualaid.confluence.web.Json;

/** A plan as the JSON that is stored. */
final class PlanText {

    private final Json json;
    private final PositionText positions;

    PlanText(Json json) {
        this.json = json;
        this.positions = new PositionText(json);
    }

    String write(ShiftPlan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", plan.title());
        fields.put("place", plan.place());
        fields.put("start", plan.start().toString());
        fields.put("end", plan.end().toString());
        fields.put("positions", positions.write(plan.positions()));
        plan.area().ifPresent(area -> fields.put("area", area));
        plan.words().notes().ifPresent(words -> fields.put("notes", words));
        plan.words().bring().ifPresent(words -> fields.put("bring", words));
        plan.words().access().ifPresent(words -> fields.put("access", words));
        plan.words().lead().ifPresent(lead -> fields.put("lead", lead));
        plan.words().related().ifPresent(code -> fields.put("related", code));
        plan.opening().opens().ifPresent(opens -> fields.put("opens", opens.toString()));
        plan.opening().forAll().ifPresent(forAll -> fields.put("forAll", forAll.toString()));
        return json.write(fields);
    }

    ShiftPlan read(String text) {
        Map<String, Object> fields = json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new ShiftPlan(
                text(fields, "title").orElse(""),
                text(fields, "place").orElse(""),
                text(fields, "area"),
                text(fields, "start").map(Instant::parse).orElseThrow(),
                text(fields, "end").map(Instant::parse).orElseThrow(),
                positions.read(text(fields, "positions").orElseThrow()),
                new ShiftPlan.Words(text(fields, "notes"), text(fields, "bring"), text(fields, "access"),
                        text(fields, "lead"), text(fields, "related")),
                new ShiftPlan.Opening(
                        text(fields, "opens").map(Instant::parse), text(fields, "forAll").map(Instant::parse)));
    }

    private static Optional<String> text(Map<String, Object> fields, String name) {
        return Optional.ofNullable((String) fields.get(name));
    }
}
