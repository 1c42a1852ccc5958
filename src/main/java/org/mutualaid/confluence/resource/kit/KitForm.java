package org.mutualaid.confluence.resource.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/** What goes into a kit, and how many are put together, as it is sent. */
final class KitForm {

    private static final int MOST = 30;
    private static final int LONGEST_CODE = 20;

    private KitForm() {
    }

    /** @throws InvalidInput naming every line that must change */
    static List<KitItem> items(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        new FormReader(fields, errors).refuseAllBut(Set.of("items"));
        List<?> sent = fields.get("items") instanceof List<?> list ? list : List.of();
        if (sent.isEmpty() || sent.size() > MOST) {
            throw FieldErrors.only("items", "required", MOST);
        }
        List<KitItem> items = new ArrayList<>();
        for (int place = 0; place < sent.size(); place++) {
            Optional<KitItem> item = item(sent.get(place));
            if (item.isEmpty()) {
                errors.addShared("items." + place, "items.line");
            }
            item.ifPresent(items::add);
        }
        errors.refuseIfAny();
        return items;
    }

    /** @throws InvalidInput naming every field that must change */
    static Made made(Map<String, Object> fields) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("quantity", "place"));
        Optional<Quantity> quantity = reader.quantity("quantity");
        if (quantity.isEmpty() && !errors.names("quantity")) {
            errors.add("quantity", "movement-required");
        }
        if (quantity.filter(number -> number.thousandths() % Quantity.ONE.thousandths() != 0).isPresent()) {
            errors.addShared("quantity", "whole-units", "");
        }
        Optional<String> place = reader.line("place", Place.LONGEST_NAME);
        if (place.isEmpty() && !errors.names("place")) {
            errors.add("place", "movement-required");
        }
        errors.refuseIfAny();
        return new Made(quantity.orElseThrow(), place.orElseThrow());
    }

    private static Optional<KitItem> item(Object sent) {
        Map<String, Object> fields = new HashMap<>();
        if (sent instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        FormReader reader = new FormReader(fields, new FieldErrors());
        Optional<PublicCode> resource = reader.line("resource", LONGEST_CODE).flatMap(PublicCode::read);
        Optional<Quantity> quantity = reader.quantity("quantity");
        return resource.isPresent() && quantity.isPresent()
                ? Optional.of(new KitItem(resource.get(), quantity.get())) : Optional.empty();
    }

    /** So many kits that are put together, and where they are kept. */
    record Made(Quantity quantity, String place) {
    }
}
