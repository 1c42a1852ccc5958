package org.mutualaid.confluence.resource.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.resource.stock.Line;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Step;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;

/** The ledger in Active Objects. */
public final class AoStockStore implements StockStore {

    private final ActiveObjects objects;
    private final AoStockMovements movements;
    private final AoStockHolds holds;

    public AoStockStore(ActiveObjects objects) {
        this.objects = objects;
        this.movements = new AoStockMovements(objects);
        this.holds = new AoStockHolds(objects);
    }

    @Override
    public Stock of(PublicCode resource) {
        return ofAll(List.of(resource)).get(resource);
    }

    @Override
    public Map<PublicCode, Stock> ofAll(Collection<PublicCode> resources) {
        if (resources.isEmpty()) {
            return Map.of();
        }
        // Accounts come first: a hold that changes after them comes with a line that whoever writes next collides with.
        List<String> codes = resources.stream().map(PublicCode::text).toList();
        List<Account> accounts = accounts(Conditions.oneOf("RESOURCE_CODE", codes));
        Map<String, List<Hold>> held = holds.of(codes);
        Map<PublicCode, Stock> stocks = new LinkedHashMap<>();
        for (PublicCode code : resources) {
            stocks.put(code, new Stock(
                    code,
                    accounts.stream().filter(account -> account.resource().equals(code)).toList(),
                    held.getOrDefault(code.text(), List.of())));
        }
        return stocks;
    }

    @Override
    public List<Account> filledIn(long spaceId) {
        return accounts(Conditions.of("SPACE_ID = ? AND HERE > ?", spaceId, 0L));
    }

    @Override
    public void write(long spaceId, Movement movement, List<Step> steps) {
        // The same order for everybody, so that two who write to the same accounts wait and never block each other.
        List<Step> ordered = steps.stream().sorted(Comparator.comparing(step -> step.account().key())).toList();
        List<Line> lines = movement.lines().stream().sorted(Comparator.comparing(Line::account)).toList();
        for (Line line : lines) {
            movements.addLine(movement, line);
        }
        movements.add(movement);
        Map<String, AoStockAccount> rows = rows(ordered);
        for (Step step : ordered) {
            put(spaceId, step.after(), Optional.ofNullable(rows.get(step.account().key())));
        }
        movement.purpose().reference().ifPresent(reference -> holds.change(movement, reference, ordered));
    }

    @Override
    public Slice<Movement> movements(PublicCode resource, Optional<Cursor> from, int limit) {
        return movements.list(resource, from, limit);
    }

    @Override
    public List<Movement> since(PublicCode resource, Instant from, int limit) {
        return movements.since(resource, from, limit);
    }

    @Override
    public Optional<Movement> movement(PublicCode code) {
        return movements.byCode(code);
    }

    @Override
    public List<PublicCode> undone(Collection<PublicCode> codes) {
        return movements.undone(codes);
    }

    @Override
    public List<Line> lines(PublicCode resource) {
        return movements.lines(resource);
    }

    @Override
    public List<Hold> heldFor(String reference) {
        return holds.heldFor(reference);
    }

    @Override
    public List<Hold> holdsOf(Collection<PublicCode> resources) {
        return holds.of(resources.stream().map(PublicCode::text).toList()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Place> placesOf(long spaceId) {
        Query query = Query.select().where("SPACE_ID = ?", spaceId).order("NAME, ID");
        return Arrays.stream(objects.find(AoStockPlace.class, query)).map(row -> Place.named(row.getName())).toList();
    }

    @Override
    public void keepPlace(long spaceId, Place place) {
        objects.create(
                AoStockPlace.class,
                new DBParam("PLACE_KEY", spaceId + "/" + place.key()),
                new DBParam("SPACE_ID", spaceId),
                new DBParam("NAME", place.name()));
    }

    private List<Account> accounts(Conditions conditions) {
        Query query = Query.select().where(conditions.text(), conditions.parameters());
        return Arrays.stream(objects.find(AoStockAccount.class, query)).map(AoStockStore::account).toList();
    }

    private Map<String, AoStockAccount> rows(List<Step> steps) {
        List<String> known = steps.stream()
                .map(Step::account)
                .filter(account -> account.lines() > 0)
                .map(Account::key)
                .toList();
        Map<String, AoStockAccount> rows = new LinkedHashMap<>();
        if (!known.isEmpty()) {
            Conditions conditions = Conditions.oneOf("ACCOUNT_KEY", known);
            Query query = Query.select().where(conditions.text(), conditions.parameters());
            Arrays.stream(objects.find(AoStockAccount.class, query)).forEach(row -> rows.put(row.getAccountKey(), row));
        }
        return rows;
    }

    private void put(long spaceId, Account after, Optional<AoStockAccount> known) {
        if (known.isEmpty()) {
            add(spaceId, after);
            return;
        }
        AoStockAccount row = known.get();
        row.setExpires(after.lot().expires().map(LocalDate::toString).orElse(null));
        row.setSource(after.lot().source().orElse(null));
        row.setRestrictions(after.lot().restrictions().orElse(null));
        row.setLineCount(after.lines());
        row.setHere(after.here().thousandths());
        row.setHeld(after.held().thousandths());
        row.save();
    }

    private void add(long spaceId, Account account) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("ACCOUNT_KEY", account.key()),
                new DBParam("RESOURCE_CODE", account.resource().text()),
                new DBParam("SPACE_ID", spaceId),
                new DBParam("LOT_LABEL", account.lot().label()),
                new DBParam("PLACE_KEY", account.place().key()),
                new DBParam("PLACE_NAME", account.place().name()),
                new DBParam("LINE_COUNT", account.lines()),
                new DBParam("HERE", account.here().thousandths()),
                new DBParam("HELD", account.held().thousandths())));
        columns.add(new DBParam("EXPIRES", account.lot().expires().map(LocalDate::toString).orElse(null)));
        columns.add(new DBParam("SOURCE", account.lot().source().orElse(null)));
        columns.add(new DBParam("RESTRICTIONS", account.lot().restrictions().orElse(null)));
        objects.create(AoStockAccount.class, columns.toArray(DBParam[]::new));
    }

    private static Account account(AoStockAccount row) {
        Lot lot = new Lot(
                row.getLotLabel(),
                Optional.ofNullable(row.getExpires()).map(LocalDate::parse),
                Optional.ofNullable(row.getSource()),
                Optional.ofNullable(row.getRestrictions()));
        return new Account(
                new PublicCode(row.getResourceCode()),
                lot,
                new Place(row.getPlaceKey(), row.getPlaceName()),
                row.getLineCount(),
                new Quantity(row.getHere()),
                new Quantity(row.getHeld()));
    }
}
