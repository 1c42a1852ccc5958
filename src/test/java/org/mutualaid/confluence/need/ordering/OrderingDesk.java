package org.mutualaid.confluence.need.ordering;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.confluence.care.contact.InMemoryContactStore;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedFilter;
import org.mutualaid.confluence.need.desk.LineKeeper;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;

/** Needs and their agreed order on stores in memory, in the space of {@link Spaces}, at a fixed time. */
final class OrderingDesk {

    static final ZoneId ZONE = ZoneOffset.UTC;
    static final String WILD = "<script>alert('1')</script>\"x";

    final Catalogue lists = new Catalogue(
            List.of(new Area("southside", "Southside"), new Area("mill-lane", "Mill Lane " + WILD)),
            List.of(new Category("food", Optional.empty())),
            List.of("en"));
    final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZONE);
    final SiteTime time = new SiteTime(clock, () -> ZONE);
    final InMemoryNeedStore needs = new InMemoryNeedStore();
    final InMemoryHistoryStore history = new InMemoryHistoryStore();
    final InMemoryAgreementStore store = new InMemoryAgreementStore();
    final UnitOfWork work = new UnitOfWork(new InMemoryTransactions(needs, history, store));
    final Agreements agreements = new Agreements(store, new Journal(history, work, time));
    final NeedBook book = new NeedBook(needs, new Journal(history, work, time));
    final LineKeeper keeper = new LineKeeper(book, new AgreedOrder(agreements), Zones.of(time));
    final NeedService desk = new NeedService(
            Spaces.access(), space -> lists, book,
            new NeedPlacing(needs, new CodeSource(new Random(1)), NeedDesk.TERMS, time, keeper),
            Safes.on(new InMemoryContactStore(), clock));
    final OrderingService service;

    OrderingDesk(LinkGateway links) {
        service = new OrderingService(
                Spaces.access(), space -> lists, agreements, new AgreedForm(time, links), new SpaceLine(book, keeper));
    }

    /** Posts a need and gives its code. */
    String posted(String title, String urgency, String area) {
        Map<String, Object> fields = new HashMap<>(
                Map.of("space", Spaces.KEY, "title", title, "category", "food", "urgency", urgency));
        if (!area.isEmpty()) {
            fields.put("area", area);
        }
        SeenNeed need = desk.post(Spaces.MEMBER, new NeedForm(fields), "en");
        return need.need().code().text();
    }

    /** The titles of the line in their order. */
    List<String> line() {
        return needs.list(NeedFilter.activeIn(Spaces.SPACE.id()), Optional.empty(), 200).results().stream()
                .map(need -> need.ask().title())
                .toList();
    }

    static OrderingForm form(int revision, Map<String, Object> boosts) {
        return new OrderingForm(fields(revision, boosts));
    }

    static Map<String, Object> fields(int revision, Map<String, Object> boosts) {
        return new HashMap<>(Map.of(
                "patience", Map.of("today", 12, "days", 72, "week", 168, "anytime", 672),
                "boosts", boosts,
                "agreedOn", "2026-11-22",
                "agreedAt", "/confluence/display/RIVERSIDE/Meeting",
                "lookAgain", "2027-02-22",
                "revision", revision));
    }
}
