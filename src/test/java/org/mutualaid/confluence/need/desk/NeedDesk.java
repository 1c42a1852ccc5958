package org.mutualaid.confluence.need.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.care.contact.InMemoryContactStore;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.kin.InMemoryKinStore;
import org.mutualaid.confluence.need.kin.Kin;
import org.mutualaid.confluence.need.kin.KinService;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;

/** The service on stores in memory, in the space of {@link Spaces}, at a fixed time. */
public final class NeedDesk {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** What holds where nobody agreed on anything else. */
    public static final NeedPlacing.Terms TERMS =
            new NeedPlacing.Terms(space -> LapseRule.USUAL, space -> KeepingTimes.USUAL);

    /** How long contacts that are left from now on are kept. */
    public KeepingTimes keeping = KeepingTimes.USUAL;
    public final NeedBook book;
    public final NeedService service;
    public final InMemoryContactStore contacts = new InMemoryContactStore();
    public final ContactSafe safe;
    public final InMemoryKinStore kinStore = new InMemoryKinStore();
    public final Kin kin;
    public final KinService kinService;
    private final InMemoryNeedStore needs = new InMemoryNeedStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();

    public NeedDesk() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        SiteTime time = new SiteTime(clock, () -> ZoneOffset.UTC);
        UnitOfWork work = new UnitOfWork(new InMemoryTransactions(needs, history, contacts, kinStore));
        Catalogue lists = new Catalogue(
                List.of(new Area("mill-lane", "Mill Lane")),
                List.of(new Category("food", Optional.empty())),
                List.of("en"));
        Journal journal = new Journal(history, work, time);
        book = new NeedBook(needs, journal);
        kin = new Kin(kinStore, needs);
        LineKeeper line = new LineKeeper(book, space -> OrderingRule.USUAL, Zones.of(time));
        NeedPlacing.Terms terms = new NeedPlacing.Terms(space -> LapseRule.USUAL, space -> keeping);
        NeedPlacing placing = new NeedPlacing(needs, new CodeSource(new Random(1)), terms, time, line);
        safe = Safes.on(contacts, clock);
        service = new NeedService(Spaces.access(), space -> lists, book, placing, safe);
        kinService = new KinService(service, book, placing, new KinService.Stored(kinStore, safe, journal));
    }

    /** Only for what a promise's term is. */
    public static NeedPlacing placing() {
        return new NeedPlacing(new InMemoryNeedStore(), new CodeSource(new Random(1)), TERMS,
                new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC), null);
    }

    public SeenNeed posted(Actor author, int quantity) {
        return posted(author, quantity, Map.of());
    }

    /** @param more fields beside those that have to be given */
    public SeenNeed posted(Actor author, int quantity, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("space", Spaces.KEY, "title", "Bread", "category", "food"));
        fields.put("quantity", quantity);
        fields.putAll(more);
        return service.post(author, new NeedForm(fields), "en");
    }
}
