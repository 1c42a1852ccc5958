package org.mutualaid.confluence.roster.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.web.Json;

/** Positions as the JSON that is stored. */
public final class PositionText {

    private static final String FIELD = "positions";

    private final Json json;

    public PositionText(Json json) {
        this.json = json;
    }

    public String write(List<Position> positions) {
        return json.write(Map.of(FIELD, positions.stream().map(PositionText::fields).toList()));
    }

    public List<Position> read(String text) {
        Object listed = json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).get(FIELD);
        return ((List<?>) listed).stream().map(one -> position((Map<?, ?>) one)).toList();
    }

    private static Map<String, Object> fields(Position position) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", position.role());
        fields.put("places", position.places());
        position.requires().ifPresent(requires -> fields.put("requires", requires));
        fields.put("newcomers", position.newcomers());
        return fields;
    }

    private static Position position(Map<?, ?> fields) {
        return new Position(
                (String) fields.get("role"),
                ((Number) fields.get("places")).intValue(),
                Optional.ofNullable((String) fields.get("requires")),
                ((Number) fields.get("newcomers")).intValue());
    }
}
