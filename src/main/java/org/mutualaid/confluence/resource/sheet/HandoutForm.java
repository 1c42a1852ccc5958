package org.mutualaid.confluence.resource.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/** Lines of a sheet that were handed out, as they are sent. */
final class HandoutForm {

    private static final int MOST = 200;
    private static final int LONGEST_CODE = 20;

    private HandoutForm() {
    }

    /** @throws InvalidInput naming every line that must change */
    static List<SheetService.HandedOut> read(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        new FormReader(fields, errors).refuseAllBut(Set.of("lines"));
        List<SheetService.HandedOut> lines = new ArrayList<>();
        if (!(fields.get("lines") instanceof List<?> sent) || sent.isEmpty() || sent.size() > MOST) {
            errors.add("lines", "handout-required", MOST);
            errors.refuseIfAny();
            return lines;
        }
        for (int place = 0; place < sent.size(); place++) {
            Optional<SheetService.HandedOut> line = line(sent.get(place));
            if (line.isEmpty()) {
                errors.addShared("lines." + place, "lines.handout-line");
            }
            line.ifPresent(lines::add);
        }
        errors.refuseIfAny();
        return lines;
    }

    private static Optional<SheetService.HandedOut> line(Object sent) {
        if (!(sent instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        Map<String, Object> fields = new HashMap<>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        FieldErrors unread = new FieldErrors();
        FormReader reader = new FormReader(fields, unread);
        Optional<PublicCode> resource = reader.line("resource", LONGEST_CODE).flatMap(PublicCode::read);
        Optional<PublicCode> need = reader.line("need", LONGEST_CODE).flatMap(PublicCode::read);
        Optional<Quantity> quantity = reader.quantity("quantity");
        return resource.isPresent() && need.isPresent() && quantity.isPresent()
                ? Optional.of(new SheetService.HandedOut(resource.get(), need.get().text(), quantity.get()))
                : Optional.empty();
    }
}
