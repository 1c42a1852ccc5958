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
import org.mutualaid.confluence.resource.stock.Adjustment;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.MovementType;
import org.mutualaid.confluence.resource.stock.Purpose;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;

/** Movements and their lines in Active Objects. */
final class AoStockMovements {

    private final ActiveObjects objects;

    AoStockMovements(ActiveObjects objects) {
        this.objects = objects;
    }

    void addLine(Movement movement, Line line) {
        objects.create(
                AoStockLine.class,
                new DBParam("LINE_KEY", line.account() + "#" + line.number()),
                new DBParam("ACCOUNT_KEY", line.account()),
                new DBParam("LINE_NUMBER", line.number()),
                new DBParam("RESOURCE_CODE", movement.resource().text()),
                new DBParam("MOVEMENT_CODE", movement.code().text()),
                new DBParam("HERE_CHANGE", line.change()),
                new DBParam("HELD_CHANGE", line.heldChange()),
                new DBParam("HERE", line.here().thousandths()),
                new DBParam("HELD", line.held().thousandths()));
    }

    void add(Movement movement) {
        Purpose purpose = movement.purpose();
        objects.create(
                AoStockMovement.class,
                new DBParam("CODE", movement.code().text()),
                new DBParam("RESOURCE_CODE", movement.resource().text()),
                new DBParam("MOVED_AT", movement.at().toEpochMilli()),
                new DBParam("MOVEMENT_TYPE", purpose.type().name()),
                new DBParam("MOVED_BY", movement.by().orElse(null)),
                new DBParam("REFERENCE", purpose.reference().orElse(null)),
                new DBParam("REASON", purpose.reason().map(Adjustment::name).orElse(null)),
                new DBParam("NOTE", movement.note().filter(words -> !words.isBlank()).orElse(null)),
                new DBParam("UNDOES", purpose.undoes().map(PublicCode::text).orElse(null)));
    }

    Slice<Movement> list(PublicCode resource, Optional<Cursor> from, int limit) {
        Conditions own = Conditions.of("RESOURCE_CODE = ?", resource.text());
        Conditions asked = from.map(cursor -> own
                .and("MOVED_AT <= ?", cursor.order())
                .and("(MOVED_AT < ? OR CODE < ?)", cursor.order(), cursor.code())).orElse(own);
        return Slice.of(withLines(rows(asked, limit + 1)), limit,
                movement -> new Cursor(movement.at().toEpochMilli(), movement.code().text()));
    }

    List<Movement> since(PublicCode resource, Instant from, int limit) {
        return withLines(rows(
                Conditions.of("RESOURCE_CODE = ? AND MOVED_AT >= ?", resource.text(), from.toEpochMilli()), limit));
    }

    Optional<Movement> byCode(PublicCode code) {
        return withLines(rows(Conditions.of("CODE = ?", code.text()), 1)).stream().findFirst();
    }

    List<PublicCode> undone(Collection<PublicCode> movements) {
        if (movements.isEmpty()) {
            return List.of();
        }
        List<String> codes = movements.stream().map(PublicCode::text).toList();
        Conditions among = Conditions.oneOf("UNDOES", codes);
        Query query = Query.select().where(among.text(), among.parameters());
        return Arrays.stream(objects.find(AoStockMovement.class, query))
                .map(row -> new PublicCode(row.getUndoes()))
                .toList();
    }

    List<Line> lines(PublicCode resource) {
        Query query = Query.select().where("RESOURCE_CODE = ?", resource.text()).order("ACCOUNT_KEY, LINE_NUMBER");
        return Arrays.stream(objects.find(AoStockLine.class, query)).map(AoStockMovements::line).toList();
    }

    private List<AoStockMovement> rows(Conditions conditions, int limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters())
                .order("RESOURCE_CODE DESC, MOVED_AT DESC, CODE DESC").limit(limit);
        return List.of(objects.find(AoStockMovement.class, query));
    }

    private List<Movement> withLines(List<AoStockMovement> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Conditions among = Conditions.oneOf(
                "MOVEMENT_CODE", rows.stream().map(AoStockMovement::getCode).toList());
        Query query = Query.select().where(among.text(), among.parameters()).order("ACCOUNT_KEY, LINE_NUMBER");
        Map<String, List<Line>> lines = Arrays.stream(objects.find(AoStockLine.class, query)).collect(
                Collectors.groupingBy(AoStockLine::getMovementCode,
                        Collectors.mapping(AoStockMovements::line, Collectors.toList())));
        return rows.stream().map(row -> movement(row, lines.getOrDefault(row.getCode(), List.of()))).toList();
    }

    private static Movement movement(AoStockMovement row, List<Line> lines) {
        Purpose purpose = new Purpose(
                MovementType.valueOf(row.getMovementType()),
                Optional.ofNullable(row.getReference()),
                Optional.ofNullable(row.getReason()).map(Adjustment::valueOf),
                Optional.ofNullable(row.getUndoes()).map(PublicCode::new));
        return new Movement(
                new PublicCode(row.getCode()),
                new PublicCode(row.getResourceCode()),
                Instant.ofEpochMilli(row.getMovedAt()),
                Optional.ofNullable(row.getMovedBy()),
                purpose,
                Optional.ofNullable(row.getNote()),
                lines);
    }

    private static Line line(AoStockLine row) {
        return new Line(row.getAccountKey(), row.getLineNumber(), row.getHereChange(), row.getHeldChange(),
                new Quantity(row.getHere()), new Quantity(row.getHeld()));
    }
}
