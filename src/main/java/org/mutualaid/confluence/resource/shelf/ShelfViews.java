package org.mutualaid.confluence.resource.shelf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.desk.ResourcePolicy;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.resource.ledger.StockStore;
import org.mutualaid.confluence.resource.movement.MovementService;
import org.mutualaid.confluence.resource.movement.MovementView;
import org.mutualaid.confluence.resource.movement.MovementViews;
import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.resource.stock.Adjustment;
import org.mutualaid.confluence.resource.stock.Hold;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.resource.stock.MovementType;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.Slice;
import org.mutualaid.confluence.web.Json;

/** Shows what there is of a counted thing. A constant number of statements. */
public final class ShelfViews {

    private static final int LINES = 20;
    private static final int MOST_FOR_CHART = 2000;

    private final StockStore stocks;
    private final MovementViews movements;
    private final ShelfWords words;
    private final LinkGateway links;
    private final Json json;
    private final ResourcePolicy policy = new ResourcePolicy();

    public ShelfViews(
            StockStore stocks, MovementViews movements, ShelfWords words, LinkGateway links, Json json) {
        this.stocks = stocks;
        this.movements = movements;
        this.words = words;
        this.links = links;
        this.json = json;
    }

    ShelfView of(SeenResource seen, Older older) {
        Resource resource = seen.resource();
        Entry entry = resource.entry();
        Stock stock = seen.stock();
        Quantity usable = stock.usable(words.time().today());
        Slice<Movement> slice = stocks.movements(resource.code(), older.from(), LINES);
        long then = older.then().orElse(stock.shown().thousandths());
        return new ShelfView(
                "shelf-" + resource.code(),
                entry.counting().unit().orElse(""),
                new ShelfView.Numbers(
                        words.amounts().number(usable, entry),
                        words.amounts().number(stock.reserved(), entry),
                        words.amounts().number(stock.shown(), entry)),
                usable.toString(),
                entry.counting().isDivisible() ? "any" : "1",
                words.warning(stock, entry),
                chart(seen),
                lots(seen),
                held(seen),
                lines(seen, slice, then),
                older(resource, slice, then),
                acts(seen, slice));
    }

    private ShelfView.Chart chart(SeenResource seen) {
        List<Movement> recent = stocks.since(
                seen.resource().code(), WeekLine.begin(words.time().now()), MOST_FOR_CHART);
        WeekLine line = WeekLine.of(seen.stock().shown().thousandths(), recent, words.time().now());
        if (line.isFlat()) {
            return new ShelfView.Chart("", "", "", "");
        }
        return new ShelfView.Chart(
                line.points(), line.lastX(), line.lastY(), words.chart(line, seen.resource().entry()));
    }

    private List<ShelfView.LotRow> lots(SeenResource seen) {
        Entry entry = seen.resource().entry();
        LocalDate today = words.time().today();
        boolean placeSeen = policy.maySeePlace(seen.standing(), seen.resource());
        return seen.stock().accounts().stream().filter(account -> !account.here().isZero()).map(account -> {
            Optional<LocalDate> expires = account.lot().expires();
            boolean expired = account.lot().isExpired(today);
            boolean soon = account.lot().isExpired(today.plusDays(entry.counting().soonDays() + 1L));
            return new ShelfView.LotRow(
                    account.lot().label(),
                    expires.map(words.dates()::day).orElse(""),
                    expires.map(words.dates()::distance).orElse(""),
                    placeSeen ? account.place().name() : words.text("card.place-by-phone"),
                    words.amounts().number(account.here(), entry),
                    account.held().isZero() ? "" : words.amounts().number(account.held(), entry),
                    expired ? "expired" : soon ? "soon" : "",
                    notes(account));
        }).toList();
    }

    private static String notes(Account account) {
        return Stream.of(account.lot().source(), account.lot().restrictions())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private List<ShelfView.HeldRow> held(SeenResource seen) {
        Resource resource = seen.resource();
        Entry entry = resource.entry();
        Map<String, List<Hold>> byReference = seen.stock().holds().stream()
                .collect(Collectors.groupingBy(Hold::reference, TreeMap::new, Collectors.toList()));
        List<ShelfView.HeldRow> rows = new ArrayList<>();
        int days = byReference.isEmpty() ? 0 : words.askedAfter(resource.spaceId());
        byReference.forEach((code, holds) -> {
            Quantity all = holds.stream().map(Hold::quantity).reduce(Quantity.ZERO, Quantity::plus);
            boolean need = code.startsWith("N-");
            rows.add(new ShelfView.HeldRow(
                    words.amounts().of(all, entry),
                    code,
                    links.to("/plugins/servlet/mutual-aid/" + (need ? "need/" : "round/") + code),
                    words.since(holds, days),
                    need && policy.isTeam(seen.standing())
                            ? json.write(Map.of("type", "released", "need", code)) : ""));
        });
        return rows;
    }

    private List<ShelfView.LineRow> lines(SeenResource seen, Slice<Movement> slice, long then) {
        Entry entry = seen.resource().entry();
        List<MovementView> views = movements.of(new MovementService.Story(
                seen, slice, stocks.undone(slice.results().stream().map(Movement::code).toList())));
        boolean keeper = policy.isKeeper(seen.standing());
        List<ShelfView.LineRow> rows = new ArrayList<>();
        long there = then;
        for (MovementView view : views) {
            boolean open = keeper && !view.undone() && view.undoes().isEmpty();
            rows.add(new ShelfView.LineRow(
                    words.dates().moment(view.at()),
                    words.what(view),
                    words.details(view),
                    view.note().orElse(""),
                    words.change(view, entry),
                    words.amounts().number(new Quantity(Math.max(0, there)), entry),
                    open ? address(seen.resource()) + "/movements/" + view.code() + "/undo" : ""));
            there -= view.change();
        }
        return rows;
    }

    private String older(Resource resource, Slice<Movement> slice, long then) {
        long before = then - slice.results().stream().mapToLong(Movement::change).sum();
        return slice.next().map(cursor -> links.to("/plugins/servlet/mutual-aid/resource/" + resource.code()
                + "?from=" + cursor.text() + "&then=" + before)).orElse("");
    }

    private static String usualPlace(SeenResource seen, Slice<Movement> slice) {
        return slice.results().stream()
                .filter(movement -> movement.purpose().type() == MovementType.RECEIVED)
                .flatMap(movement -> movement.lines().stream())
                .flatMap(line -> seen.stock().account(line.account()).stream())
                .map(account -> account.place().name())
                .findFirst()
                .orElse("");
    }

    private ShelfView.Acts acts(SeenResource seen, Slice<Movement> slice) {
        Standing standing = seen.standing();
        boolean open = !seen.resource().retired();
        List<String> lots = seen.stock().accounts().stream()
                .filter(account -> !account.here().isZero())
                .map(account -> account.lot().label())
                .distinct()
                .toList();
        List<ShelfView.Reason> reasons = Arrays.stream(Adjustment.values())
                .map(reason -> new ShelfView.Reason(reason.key(), words.text("reason." + reason.key())))
                .toList();
        return new ShelfView.Acts(
                open && policy.isTeam(standing),
                open && policy.isKeeper(standing),
                address(seen.resource()) + "/movements",
                address(seen.resource()) + "/replay",
                links.to("/plugins/servlet/mutual-aid/sheet/" + standing.space().key() + "/pick"),
                words.time().today().toString(),
                lots,
                stocks.placesOf(standing.space().id()).stream().map(Place::name).toList(),
                usualPlace(seen, slice),
                reasons);
    }

    private String address(Resource resource) {
        return links.to("/rest/mutual-aid/1.0/resources/" + resource.code());
    }

    /**
     * Where the lines begin.
     *
     * @param then thousandths that were there after the first of them
     */
    record Older(Optional<Cursor> from, Optional<Long> then) {

        static Older read(Map<String, String> parameters) {
            Optional<Cursor> from =
                    Cursor.read(parameters.getOrDefault("from", ""));
            String then = parameters.getOrDefault("then", "");
            boolean both = from.isPresent() && then.matches("\\d{1,15}");
            return both ? new Older(from, Optional.of(new BigDecimal(then).longValue()))
                    : new Older(Optional.empty(), Optional.empty());
        }
    }
}
