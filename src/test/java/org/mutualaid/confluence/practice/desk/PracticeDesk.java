package org.mutualaid.confluence.practice.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
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
    public final Agreements agreements;
    public final AgreedReviews reviews;
    public final PageDoor door;
    public final PracticeService service;
    public final PracticeViews views;
    public final Libraries libraries;
    public final PracticeService.Clocked clocked;
    public final RelatedViews related;

    public PracticeDesk(Locale language) {
        desk = new TestDesk(language);
        Journal journal = new Journal(desk.history, new UnitOfWork(new InMemoryTransactions()), desk.time);
        agreements = new Agreements(new InMemoryAgreementStore(), journal);
        reviews = new AgreedReviews(agreements, desk.time);
        clocked = new PracticeService.Clocked(desk.time, reviews);
        door = new PageDoor(wiki, Spaces.access(), desk.lists, reviews);
        service = new PracticeService(door, practices, journal, desk.people, clocked);
        views = new PracticeViews(service, desk.shipped.texts(), desk.dates, desk.time, desk.links);
        related = new RelatedViews(
                new RelatedPractices(practices, wiki), views, desk.shipped.texts(), desk.links);
        libraries = new Libraries(Spaces.access(), desk.lists, practices, wiki, clocked);
    }

    /** The group agrees for how many days the one who looks after a page is asked alone. */
    public void agree(int ownersDays) {
        LocalDate day = LocalDate.parse("2026-02-01");
        agreements.settle(Spaces.access().enter(Spaces.COORDINATOR, Spaces.KEY), new Agreements.Wanted(
                AgreementKind.REVIEW, Map.of("lookAfter", "90", "ownerFirst", Integer.toString(ownersDays)),
                new Agreement.Agreed(day, Optional.empty(), day.plusYears(1)), Optional.of(0)));
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
