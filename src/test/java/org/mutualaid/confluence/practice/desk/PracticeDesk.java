package org.mutualaid.confluence.practice.desk;

import java.util.Locale;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.practice.InMemoryPracticeStore;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.library.Libraries;
import org.mutualaid.confluence.practice.related.RelatedPractices;
import org.mutualaid.confluence.practice.related.RelatedViews;

/** Everything that shows records, with the shipped texts, over records and pages in memory. */
public final class PracticeDesk {

    public final TestDesk desk;
    public final TestWiki wiki = new TestWiki();
    public final InMemoryPracticeStore practices = new InMemoryPracticeStore();
    public final PageDoor door;
    public final PracticeService service;
    public final PracticeViews views;
    public final Libraries libraries;
    public final RelatedViews related;

    public PracticeDesk(Locale language) {
        desk = new TestDesk(language);
        door = new PageDoor(wiki, Spaces.access(), desk.lists);
        Journal journal = new Journal(desk.history, new UnitOfWork(new InMemoryTransactions()), desk.time);
        service = new PracticeService(door, practices, journal, desk.people, desk.time);
        views = new PracticeViews(service, desk.shipped.texts(), desk.dates, desk.time, desk.links);
        related = new RelatedViews(
                new RelatedPractices(practices, wiki), views, desk.shipped.texts(), desk.links);
        libraries = new Libraries(Spaces.access(), desk.lists, practices, wiki, desk.time);
    }

    /** Keeps a record of a page with this title, written by the member. */
    public void add(Practice practice, String title) {
        add(practice, title, Spaces.MEMBER);
    }

    public void add(Practice practice, String title, Actor author) {
        practices.add(practice);
        wiki.add(practice.pageId(), title, author);
    }
}
