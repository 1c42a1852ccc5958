package org.mutualaid.confluence.distribution.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.distribution.AoHandOut;
import org.mutualaid.confluence.distribution.AoRound;
import org.mutualaid.confluence.distribution.AoRoundPlan;
import org.mutualaid.confluence.distribution.AoRoundStore;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundBook;
import org.mutualaid.confluence.distribution.RoundLine;
import org.mutualaid.confluence.distribution.agreed.RoundRuleService;
import org.mutualaid.confluence.distribution.measure.RoundMeasuring;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.agreement.desk.AgreementGround;
import org.mutualaid.confluence.history.AoHistoryEntry;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.AoNeed;
import org.mutualaid.confluence.need.AoNeedClaim;
import org.mutualaid.confluence.need.AoNeedNote;
import org.mutualaid.confluence.need.AoNeedStore;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.resource.AoResource;
import org.mutualaid.confluence.resource.AoResourceStore;
import org.mutualaid.confluence.resource.Resource;
import org.mutualaid.confluence.resource.ResourceBook;
import org.mutualaid.confluence.resource.Resources;
import org.mutualaid.confluence.resource.desk.EntryDesk;
import org.mutualaid.confluence.resource.desk.Narrowing;
import org.mutualaid.confluence.resource.desk.ResourceService;
import org.mutualaid.confluence.resource.ledger.AoStockAccount;
import org.mutualaid.confluence.resource.ledger.AoStockHold;
import org.mutualaid.confluence.resource.ledger.AoStockLine;
import org.mutualaid.confluence.resource.ledger.AoStockMovement;
import org.mutualaid.confluence.resource.ledger.AoStockPlace;
import org.mutualaid.confluence.resource.ledger.AoStockStore;
import org.mutualaid.confluence.resource.ledger.StockLedger;
import org.mutualaid.confluence.resource.stock.Lot;
import org.mutualaid.confluence.resource.stock.Place;
import org.mutualaid.confluence.resource.stock.Stock;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** The desk of rounds on a real database, in the space of {@link Spaces}, with tins to share out. */
public final class RoundDesk {

    /** Markup in every text: what is shared out, the needs and their areas. */
    public static final String ATTACK = "<script>alert('1')</script>\"x";

    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    public static final PublicCode TINS = new PublicCode("R-3VQ8");

    public final RoundService rounds;
    public final SiteTime time;
    public final RoundRuleService rules;
    public final ResourceService resources;
    public final CatalogueSource lists;
    final HandingOut handingOut;
    final RoundBook book;
    final NeedBook needs;
    final StockLedger ledger;
    final Agreements agreements;
    private final Journal journal;
    private final Resource tins;
    private final String titles;

    RoundDesk(TestDatabase database, String name) {
        tins = Resources.tins(TINS.text(), name);
        titles = name;
        time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        journal = new Journal(new AoHistoryStore(database.objects()),
                new UnitOfWork(new AoTransactions(database.objects())), time);
        needs = new NeedBook(
                new AoNeedStore(database.objects(), Clock.fixed(NOW, ZoneOffset.UTC), Safes.details()), journal);
        ledger = new StockLedger(new AoStockStore(database.objects()), time, new Random(4));
        agreements = new Agreements(new InMemoryAgreementStore(), journal);
        rules = new RoundRuleService(new AgreementGround(Spaces.access(), agreements, null), null);
        AoResourceStore entries = new AoResourceStore(database.objects());
        ResourceBook registry = new ResourceBook(entries, journal);
        lists = lists(name);
        Narrowing narrowing = new Narrowing(entries, ledger.store(), (space, day) -> Set.of(), time);
        resources = new ResourceService(Spaces.access(), lists, registry, ledger.store(),
                new EntryDesk(entries, new CodeSource(new Random(3)), time, null, narrowing));
        AoRoundStore store = new AoRoundStore(database.objects());
        book = new RoundBook(store, journal, new CodeSource(new Random(2)));
        RoundGoods goods = new RoundGoods(resources, registry, ledger, rules);
        RoundReading reading =
                new RoundReading(new RoundMeasuring(needs.needs(), time), lists, time);
        rounds = new RoundService(Spaces.access(), book,
                new RoundPlanning(needs.needs(), store, rules, time), goods, reading);
        handingOut = new HandingOut(rounds, book, needs, goods, reading);
    }

    private static CatalogueSource lists(String name) {
        Catalogue catalogue = new Catalogue(
                List.of(new Area("north", "North"), new Area("south", name.equals(ATTACK) ? ATTACK : "South")),
                List.of(new Category("food", Optional.empty())),
                List.of("en"));
        return space -> catalogue;
    }

    public static TestDatabase h2() {
        return new H2Database(
                AoHistoryEntry.class, AoNeed.class, AoNeedClaim.class, AoNeedNote.class, AoResource.class,
                AoStockAccount.class, AoStockHold.class, AoStockLine.class, AoStockMovement.class, AoStockPlace.class,
                AoRound.class, AoRoundPlan.class, AoHandOut.class);
    }

    static TestDatabase postgres() {
        return new PostgresDatabase(
                AoHistoryEntry.class, AoNeed.class, AoNeedClaim.class, AoNeedNote.class, AoResource.class,
                AoStockAccount.class, AoStockHold.class, AoStockLine.class, AoStockMovement.class, AoStockPlace.class,
                AoRound.class, AoRoundPlan.class, AoHandOut.class);
    }

    /** A desk at which so many tins have come. */
    static RoundDesk with(TestDatabase database, long units) {
        return with(database, units, "Baby formula");
    }

    /** As the other, with a name for what there is; needs are called the same. */
    public static RoundDesk with(TestDatabase database, long units, String name) {
        database.empty();
        RoundDesk desk = new RoundDesk(database, name);
        desk.journal.inOne(() -> new AoResourceStore(database.objects()).add(desk.tins));
        desk.journal.inOne(() -> {
            desk.ledger.book(desk.tins, Spaces.COORDINATOR, Optional.empty(), stock -> stock.receive(
                    Lot.of("2612"), Place.named("Church Hall"), Quantity.ofWhole(units), Resources.TODAY));
        });
        return desk;
    }

    /** Somebody asks for so many; who asked first stands first in the line. */
    public Need asked(String code, String area, long units, int hours) {
        Need plain = NeedBuilder.aNeed(code).titled(titles).in(Spaces.SPACE.id()).at(area).needing(units)
                .asked(NOW.minus(Duration.ofDays(9)).plus(Duration.ofHours(hours))).waiting(hours).build();
        Need need = new Need(plain.code(), plain.spaceId(), 1, inTins(plain.ask()), Optional.of("key-of-" + code),
                plain.asked(), plain.place(), plain.progress());
        journal.inOne(() -> needs.needs().add(need));
        return need;
    }

    private static Ask inTins(Ask ask) {
        return new Ask(ask.title(), ask.details(), ask.category(), ask.area(), ask.urgency(), ask.neededBy(),
                ask.quantity(), Optional.of("tins"), ask.language(), ask.onBehalf(), ask.sharing());
    }

    public SeenRound drafted(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("space", Spaces.KEY, "resource", TINS.text()));
        fields.putAll(more);
        return rounds.draft(Spaces.COORDINATOR, new PlanForm(fields));
    }

    SeenRound adjusted(SeenRound seen, String need, long units, Optional<Integer> expected) {
        return adjusted(seen, need, units, "They told us", expected);
    }

    public SeenRound adjusted(SeenRound seen, String need, long units, String why, Optional<Integer> expected) {
        AdjustForm form = AdjustForm.read(Map.of("units", units, "reason", why));
        return rounds.adjust(Spaces.COORDINATOR, seen.round().code().text(),
                new RoundService.Adjusting(need, form), expected);
    }

    public SeenRound agreed(Map<String, Object> more) {
        return rounds.agree(Spaces.COORDINATOR, drafted(more).round().code().text(), Optional.empty());
    }

    public SeenRound handedOut(SeenRound seen, String... codes) {
        Map<String, Object> form = codes.length == 0 ? Map.of("all", true) : Map.of("needs", List.of(codes));
        return handingOut.handOut(Spaces.COORDINATOR, seen.round().code().text(), HandOutForm.read(form));
    }

    SeenRound less(SeenRound seen, String need, long units) {
        return less(seen, need, units, "Two were dented");
    }

    public SeenRound less(SeenRound seen, String need, long units, String why) {
        return handingOut.handOut(Spaces.COORDINATOR, seen.round().code().text(), HandOutForm.read(
                Map.of("needs", List.of(need), "units", units, "reason", why)));
    }

    HandingOut.Progress some(String code, int most) {
        return handingOut.handOutSome(
                Spaces.COORDINATOR, code, HandOutForm.read(Map.of("all", true, "atMost", most)));
    }

    SeenRound tried(SeenRound seen, String need, long units) {
        return rounds.tried(Spaces.COORDINATOR, seen.round().code().text(),
                new RoundService.Adjusting(need, AdjustForm.trying(Map.of("units", units))));
    }

    /** Here, set aside and free, in whole tins. */
    List<Long> tins() {
        Stock stock = ledger.stockOf(TINS);
        return List.of(stock.shown(), stock.reserved(), stock.free()).stream()
                .map(quantity -> quantity.thousandths() / 1000)
                .toList();
    }

    static List<Long> units(Round round) {
        return round.lines().stream().map(RoundLine::units).toList();
    }
}
