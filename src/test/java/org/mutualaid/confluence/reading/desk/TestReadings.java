package org.mutualaid.confluence.reading.desk;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.reading.InMemoryReadingStore;

/** Pages to read and confirm, beside the records and pages of a desk. */
public final class TestReadings {

    public final InMemoryReadingStore store = new InMemoryReadingStore();
    public final ReadingBook book;
    public final ReadingService service;
    public final ReadingViews views;
    public final ReadingHtml html;

    public TestReadings(PracticeDesk desk, ReadingSource... sources) {
        Journal journal =
                new Journal(desk.desk.history, new UnitOfWork(new InMemoryTransactions()), desk.desk.time);
        book = new ReadingBook(store, journal, desk.desk.time);
        service = new ReadingService(desk.wiki, Spaces.access(), book, List.of(sources), journal);
        views = new ReadingViews(
                desk.desk.shipped.texts(), desk.desk.dates, Zones.of(desk.desk.time), desk.desk.shipped.links());
        html = new ReadingHtml(service, views, desk.desk.shipped.pages());
    }

    /** Somebody says that they read a page. */
    public void read(Actor actor, long page) {
        service.read(actor, page);
    }
}
