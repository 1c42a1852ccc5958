package org.mutualaid.confluence.need.card;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.care.contact.InMemoryContactStore;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.service.HostAddress;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.call.CallService;
import org.mutualaid.confluence.need.call.CallViews;
import org.mutualaid.confluence.need.call.InMemoryCallStore;
import org.mutualaid.confluence.need.desk.LineKeeper;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.kin.InMemoryKinStore;
import org.mutualaid.confluence.need.kin.Kin;
import org.mutualaid.confluence.need.line.OrderingRule;
import org.mutualaid.confluence.need.promise.PromiseViews;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.web.DateWords;

/** Everything that shows needs, with the shipped templates and texts, over needs in memory. */
public final class TestDesk implements CallerGateway {

    public static final String ATTACK = "<script>alert('1')</script>\"x";

    /** The morning after {@link NeedBuilder#NOON}. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    public final InMemoryNeedStore needs = new InMemoryNeedStore();
    public final InMemoryHistoryStore history = new InMemoryHistoryStore();
    public final ShippedPages shipped;
    public final LinkGateway links =
            new LinkGateway(new HostAddress("http://localhost", "/confluence", new CurrentRequest(), Path.of("home")));
    public final SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
    public final DateWords dates;
    public final NeedViews views;
    public final PeopleGateway people = new TestPeople();
    public final PromiseViews promises;
    public final CardViews cards;
    public final CatalogueSource lists;
    public final InMemoryContactStore contacts = new InMemoryContactStore();
    public final ContactSafe safe = Safes.on(contacts, Clock.fixed(NOW, ZoneOffset.UTC));
    public final NeedBook book;
    public final NeedService service;
    public final Kin kin = new Kin(new InMemoryKinStore(), needs);
    public Actor caller = Spaces.MEMBER;

    public TestDesk(Locale language) {
        shipped = new ShippedPages(language);
        dates = new DateWords(shipped.texts(), time, this);
        views = new NeedViews(shipped.texts(), dates, time, links);
        book = new NeedBook(needs, new Journal(history, new UnitOfWork(new InMemoryTransactions()), time));
        LineKeeper line = new LineKeeper(book, space -> OrderingRule.USUAL, Zones.of(time));
        NeedPlacing placing =
                new NeedPlacing(needs, new CodeSource(new Random(7)), NeedDesk.TERMS, time, line);
        promises = new PromiseViews(placing, people, shipped.texts(), dates, time);
        cards = new CardViews(
                views,
                new AmountWords(shipped.texts(), dates, time),
                new NeededWords(shipped.texts(), dates, time),
                promises,
                time);
        Catalogue catalogue = new Catalogue(
                List.of(new Area("north", "Northgate"), new Area("south", ATTACK)),
                List.of(new Category("food", Optional.empty()), new Category("baby", Optional.empty()),
                        new Category("odd", Optional.of(ATTACK))),
                List.of("en", "es", "ar"));
        lists = space -> catalogue;
        service = new NeedService(Spaces.access(), lists, book, placing, safe);
    }

    /** A contact log without any try in it. */
    public CallViews calls() {
        CallService log = new CallService(
                service,
                needs,
                new InMemoryCallStore(),
                new Journal(history, new UnitOfWork(new InMemoryTransactions()), time),
                time);
        return new CallViews(log, people, shipped.texts(), dates);
    }

    /** Puts a need on the board of {@link Spaces#SPACE}. */
    public void add(NeedBuilder need) {
        needs.add(need.in(Spaces.SPACE.id()).build());
    }

    @Override
    public Actor caller() {
        return caller;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
