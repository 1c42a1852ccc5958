package org.mutualaid.confluence.resource.movement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.value.Quantity;

/** The fields of a movement in REST. */
final class MovementJson {

    private MovementJson() {
    }

    static Map<String, Object> fields(MovementView movement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", movement.code());
        fields.put("type", movement.type());
        fields.put("at", movement.at().toString());
        fields.put("by", movement.by());
        if (!movement.name().isEmpty()) {
            fields.put("name", movement.name());
        }
        fields.put("quantity", number(movement.moved()));
        fields.put("change", number(movement.change()));
        fields.put("reservedChange", number(movement.heldChange()));
        movement.need().ifPresent(need -> fields.put("need", need));
        movement.reason().ifPresent(reason -> fields.put("reason", reason));
        movement.note().ifPresent(note -> fields.put("note", note));
        movement.undoes().ifPresent(undoes -> fields.put("undoes", undoes));
        if (movement.undone()) {
            fields.put("undone", true);
        }
        fields.put("lines", movement.parts().stream().map(MovementJson::line).toList());
        return fields;
    }

    private static Map<String, Object> line(MovementView.Part part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lot", part.lot());
        if (!part.place().isEmpty()) {
            fields.put("place", part.place());
        }
        fields.put("change", number(part.change()));
        fields.put("reservedChange", number(part.heldChange()));
        fields.put("shown", number(part.here()));
        fields.put("reserved", number(part.held()));
        return fields;
    }

    private static BigDecimal number(long thousandths) {
        BigDecimal amount = new Quantity(Math.abs(thousandths)).number();
        return thousandths < 0 ? amount.negate() : amount;
    }
}
