package org.mutualaid.confluence.resource.stocktake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.resource.Counting;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.web.FormReader;

/**
 * What somebody counted, as it is sent.
 *
 * @param lines how many lines the ledger had when the counting began; empty to take it as it is now
 * @param confirmed whether the differences are to be written, and not only told
 */
record StocktakeForm(List<Count> counts, Optional<Integer> lines, boolean confirmed) {

    private static final int MOST = 200;

    /** @throws InvalidInput naming every count that must change */
    static StocktakeForm read(Map<String, Object> fields, Counting counting) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("counts", "lines", "confirm"));
        List<Count> counts = new ArrayList<>();
        List<?> sent = fields.get("counts") instanceof List<?> list ? list : List.of();
        if (sent.isEmpty() || sent.size() > MOST) {
            throw FieldErrors.only("counts", "required", MOST);
        }
        for (int place = 0; place < sent.size(); place++) {
            Optional<Count> count = count(sent.get(place), counting);
            if (count.isEmpty()) {
                errors.addShared("counts." + place, "counts.line", counting.unit().orElse(""));
            }
            count.ifPresent(counts::add);
        }
        Optional<Integer> lines = reader.number("lines").map(BigDecimal::intValue);
        boolean confirmed = reader.yes("confirm");
        errors.refuseIfAny();
        return new StocktakeForm(counts, lines, confirmed);
    }

    private static Optional<Count> count(Object sent, Counting counting) {
        Map<String, Object> fields = new HashMap<>();
        if (sent instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        FormReader reader = new FormReader(fields, new FieldErrors());
        Optional<String> lot = reader.line("lot", Lot.LONGEST_LABEL);
        Optional<String> place = reader.line("place", Place.LONGEST_NAME);
        Optional<BigDecimal> number = reader.number("counted");
        Optional<Quantity> counted = number.filter(zero -> zero.signum() == 0).map(zero -> Quantity.ZERO)
                .or(() -> reader.quantity("counted"))
                .filter(counting::admits);
        return lot.isPresent() && place.isPresent() && counted.isPresent()
                ? Optional.of(new Count(lot.get(), place.get(), counted.get())) : Optional.empty();
    }
}
