package org.mutualaid.confluence.resource.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.Step;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Quantity;

/** What is set aside, in Active Objects. Guarded by the lines of the accounts it is in. */
final class AoStockHolds {

    private final ActiveObjects objects;

    AoStockHolds(ActiveObjects objects) {
        this.objects = objects;
    }

    /** By code of the resource. One statement. */
    Map<String, List<Hold>> of(Collection<String> resources) {
        if (resources.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(rows(Conditions.oneOf("RESOURCE_CODE", resources))).collect(Collectors.groupingBy(
                AoStockHold::getResourceCode, Collectors.mapping(AoStockHolds::hold, Collectors.toList())));
    }

    List<Hold> heldFor(String reference) {
        return Arrays.stream(rows(Conditions.of("REFERENCE = ?", reference))).map(AoStockHolds::hold).toList();
    }

    void change(Movement movement, String reference, List<Step> steps) {
        List<Step> changing = steps.stream().filter(step -> step.heldChange() != 0).toList();
        if (changing.isEmpty()) {
            return;
        }
        List<String> keys = changing.stream().map(step -> key(step, reference)).toList();
        Map<String, AoStockHold> rows = Arrays.stream(rows(Conditions.oneOf("HOLD_KEY", keys)))
                .collect(Collectors.toMap(AoStockHold::getHoldKey, row -> row));
        for (Step step : changing) {
            AoStockHold row = rows.get(key(step, reference));
            if (row == null) {
                add(movement, reference, step);
            } else if (row.getQuantity() + step.heldChange() == 0) {
                objects.deleteWithSQL(AoStockHold.class, "HOLD_KEY = ?", key(step, reference));
            } else {
                row.setQuantity(row.getQuantity() + step.heldChange());
                row.save();
            }
        }
    }

    private void add(Movement movement, String reference, Step step) {
        objects.create(
                AoStockHold.class,
                new DBParam("HOLD_KEY", key(step, reference)),
                new DBParam("ACCOUNT_KEY", step.account().key()),
                new DBParam("RESOURCE_CODE", movement.resource().text()),
                new DBParam("REFERENCE", reference),
                new DBParam("QUANTITY", step.heldChange()),
                new DBParam("HELD_BY", movement.by().orElse(null)),
                new DBParam("HELD_AT", movement.at().toEpochMilli()));
    }

    private AoStockHold[] rows(Conditions conditions) {
        return objects.find(
                AoStockHold.class, Query.select().where(conditions.text(), conditions.parameters()).order("ID"));
    }

    private static String key(Step step, String reference) {
        return step.account().key() + "#" + reference;
    }

    private static Hold hold(AoStockHold row) {
        return new Hold(
                row.getAccountKey(),
                row.getReference(),
                new Quantity(row.getQuantity()),
                Optional.ofNullable(row.getHeldBy()),
                Instant.ofEpochMilli(row.getHeldAt()));
    }
}
