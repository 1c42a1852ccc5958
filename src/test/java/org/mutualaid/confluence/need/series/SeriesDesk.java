package org.mutualaid.confluence.need.series;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.history.HistoryStore;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.Transactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedStore;
import org.mutualaid.confluence.need.desk.LineKeeper;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;

/** Series in the space of {@link Spaces}, at a place and a time that a test chooses. */
final class SeriesDesk {

    /** A Wednesday. */
    static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    final NeedBook needs;
    final SeriesBook book;
    final SeriesService service;
    final SeriesRun run;
    final InMemoryContactStore contacts;
    Instant now = NOW;

    /** What is stored where. */
    record Stores(NeedStore needs, HistoryStore history, SeriesStore series, InMemoryContactStore contacts,
            Transactions transactions) {

        static Stores inMemory() {
            InMemoryNeedStore needs = new InMemoryNeedStore();
            InMemoryHistoryStore history = new InMemoryHistoryStore();
            InMemorySeriesStore series = new InMemorySeriesStore();
            InMemoryContactStore contacts = new InMemoryContactStore();
            return new Stores(needs, history, series, contacts,
                    new InMemoryTransactions(needs, history, series, contacts));
        }
    }

    SeriesDesk(String zone) {
        this(zone, Stores.inMemory(), 1);
    }

    SeriesDesk(String zone, Stores stores, int seed) {
        Clock clock = clock();
        SiteTime time = new SiteTime(clock, () -> ZoneOffset.UTC);
        Catalogue lists = new Catalogue(List.of(new Area("mill-lane", "Mill Lane")),
                List.of(new Category("food", Optional.empty())), List.of("en"), Optional.of(ZoneId.of(zone)),
                new Catalogue.Former(List.of(), List.of()));
        contacts = stores.contacts();
        Journal journal = new Journal(stores.history(), new UnitOfWork(stores.transactions()), time);
        needs = new NeedBook(stores.needs(), journal);
        SpaceZones zones = new SpaceZones(new Spaces(), space -> lists, time);
        CodeSource codes = new CodeSource(new Random(seed));
        NeedPlacing placing = new NeedPlacing(stores.needs(), codes, NeedDesk.TERMS, time,
                new LineKeeper(needs, space -> OrderingRule.USUAL, zones));
        ContactSafe safe = Safes.on(contacts, clock);
        book = new SeriesBook(stores.series(), needs, placing, safe, journal);
        service = new SeriesService(
                Spaces.access(), book, placing, new SeriesService.Places(space -> lists, zones), codes);
        run = new SeriesRun(book, placing, zones);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    SeriesService.Begun begun(Actor author, Map<String, ?> repeat, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("space", Spaces.KEY, "title", "Bread", "category", "food"));
        fields.putAll(more);
        return service.begin(author, new NeedForm(fields), repeat, "en");
    }

    /** The job runs at ten each morning, for so many days. */
    void passDays(int days) {
        for (int day = 0; day < days; day++) {
            now = now.plusSeconds(86_400);
            run.run();
        }
    }

    Series series(SeriesService.Begun begun) {
        return book.series(begun.series().series().code());
    }

    /** The needs of a series that hold their day, in order. */
    List<Need> needs(SeriesService.Begun begun) {
        return book.store().from(begun.series().series().code(), LocalDate.MIN.withYear(1)).stream()
                .map(occurrence -> needs.need(occurrence.need()))
                .toList();
    }

    List<String> days(SeriesService.Begun begun) {
        return needs(begun).stream().map(need -> need.ask().neededBy().orElseThrow().toString()).toList();
    }
}
