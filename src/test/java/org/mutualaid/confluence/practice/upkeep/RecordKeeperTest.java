package org.mutualaid.confluence.practice.upkeep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.devhost.site.PageRefused;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SiteSpace;
import org.mutualaid.confluence.devhost.site.TestSite;
import org.mutualaid.confluence.devhost.site.service.HostPermissions;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.InMemoryAgreementStore;
import org.mutualaid.confluence.history.AoHistoryEntry;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.platform.wiki.ConfluencePageEvents;
import org.mutualaid.confluence.platform.wiki.ConfluenceWikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.practice.AoPractice;
import org.mutualaid.confluence.practice.AoPracticeStore;
import org.mutualaid.confluence.practice.AoPracticeTry;
import org.mutualaid.confluence.practice.Practice;
import org.mutualaid.confluence.practice.PracticeKind;
import org.mutualaid.confluence.practice.PracticeStatus;
import org.mutualaid.confluence.practice.desk.AgreedReviews;

/** Records after everything that can happen to pages, on the host's own pages and events. */
public class RecordKeeperTest {

    @ClassRule
    public static final TestDatabase DATABASE =
            new H2Database(AoPractice.class, AoPracticeTry.class, AoHistoryEntry.class);

    private static final String MACRO = "<p>Soup.</p><ac:structured-macro ac:name=\"lesson\">"
            + "<ac:parameter ac:name=\"kind\">practice</ac:parameter>"
            + "<ac:parameter ac:name=\"topics\">food, rides,</ac:parameter>"
            + "<ac:parameter ac:name=\"from\">n-7k2q</ac:parameter></ac:structured-macro>";
    private static final int STEPS = 90;
    private static final int ORDERS = 8;

    private final Site site = TestSite.open();
    private final Person author = site.people().named("volunteer").orElseThrow();
    private final AoPracticeStore practices = new AoPracticeStore(DATABASE.objects());
    private RecordKeeper keeper;

    @Before
    public void listen() {
        DATABASE.empty();
        WikiGateway wiki = new ConfluenceWikiGateway(site.life(), new HostPermissions(site),
                key -> site.people().withKey(key.getStringValue()).orElse(null), (cql, page, expansions) -> null);
        AoTransactions transactions = new AoTransactions(DATABASE.objects());
        SiteTime time = new SiteTime(Clock.fixed(TestSite.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        Journal journal = new Journal(
                new AoHistoryStore(DATABASE.objects()), new UnitOfWork(transactions), time);
        keeper = new RecordKeeper(wiki, practices, journal, transactions,
                new AgreedReviews(new Agreements(new InMemoryAgreementStore(), journal), time));
        new ConfluencePageEvents(site.changes().events(), List.of(keeper)).start();
    }

    @Test
    public void aPageWithTheMacroBeginsItsRecord() {
        Practice record = recordOf(page("Soup", MACRO));
        assertEquals(PracticeKind.PRACTICE, record.facts().kind());
        assertEquals(List.of("food", "rides"), record.facts().topics());
        assertEquals(Optional.of("N-7K2Q"), record.facts().from());
        assertEquals(PracticeStatus.DRAFT, record.status());
        assertEquals(Optional.of(author.key()), record.upkeep().owner());
        assertEquals(Optional.empty(), practices.ofPage(page("No soup", "<p>Soup.</p>").id()));
    }

    @Test
    public void aRecordKeepsWhatPeopleSaidThroughMoveTrashAndReturn() {
        SitePage page = page("Soup", MACRO);
        practices.update(recordOf(page).stillRight(java.time.LocalDate.parse("2027-01-01")));
        page = site.life().move(page, "HARBOUR", 0);
        site.life().trash(page);
        assertTrue(recordOf(page).inTrash());
        site.life().restore(page.id());
        Practice record = recordOf(page);
        assertEquals(PracticeStatus.REVIEWED, record.status());
        assertEquals(98306, record.spaceId());
    }

    @Test
    public void aCopyBeginsARecordOfItsOwn() {
        SitePage page = page("Soup", MACRO);
        practices.update(recordOf(page).stillRight(java.time.LocalDate.parse("2027-01-01")));
        SitePage copy = site.life().copy(page, "Soup again", author);
        assertEquals(PracticeStatus.DRAFT, recordOf(copy).status());
        assertEquals(PracticeStatus.REVIEWED, recordOf(page).status());
    }

    @Test
    public void everythingThatHappensInAnyOrderLeavesRecordsThatAgreeWithPages() {
        for (int seed = 1; seed <= ORDERS; seed++) {
            DATABASE.empty();
            new Happenings(new Random(seed)).run(STEPS);
        }
    }

    private SitePage page(String title, String body) {
        return site.life().create("RIVERSIDE", 0, new SitePage.Content(title, body), author);
    }

    private Practice recordOf(SitePage page) {
        return practices.ofPage(page.id()).orElseThrow();
    }

    /** A long random life of a few spaces; after each step every page is compared with its record. */
    private final class Happenings {

        private final Random random;
        private final Map<Long, SiteSpace> spaces = new HashMap<>();
        private final List<Long> pages = new ArrayList<>();
        private final List<Long> removed = new ArrayList<>();
        private int number;

        Happenings(Random random) {
            this.random = random;
        }

        void run(int steps) {
            for (int step = 0; step < steps; step++) {
                try {
                    happen(random.nextInt(10));
                } catch (PageRefused taken) {
                    assertEquals(PageRefused.Reason.TITLE_TAKEN, taken.reason());
                }
                // News that come late, twice or about what is long gone change nothing.
                pages.forEach(page -> tellAgain(page, random.nextInt(4) == 0));
                agree();
            }
        }

        private void happen(int what) {
            Optional<SitePage> some = pages.isEmpty() ? Optional.empty()
                    : site.pages().withId(pages.get(random.nextInt(pages.size())));
            List<Long> trash = pages.stream().filter(page -> site.life().inTrash(page).isPresent()).toList();
            switch (what) {
                case 0, 1 -> create(random.nextInt(4) == 0 ? "<p>No macro.</p>" : MACRO);
                case 2 -> some.ifPresent(page -> site.life().rename(page, "Renamed " + random.nextInt(5), author));
                case 3 -> some.ifPresent(page -> site.life().move(page, anySpace().key(), 0));
                case 4 -> some.ifPresent(page -> site.life().trash(page));
                case 5 -> some.ifPresent(page -> pages.add(site.life().copy(page, "Copy " + number++, author).id()));
                case 6 -> some.ifPresent(page -> site.life().remove(page));
                case 7 -> removeSpace();
                default -> trash.stream().findAny().ifPresent(page -> {
                    if (what == 8) {
                        site.life().restore(page);
                    } else {
                        site.life().remove(site.life().inTrash(page).orElseThrow());
                    }
                });
            }
        }

        private void create(String body) {
            pages.add(site.life().create(anySpace().key(), 0, new SitePage.Content("Page " + number++, body), author)
                    .id());
        }

        private SiteSpace anySpace() {
            if (spaces.size() < 3) {
                SiteSpace made = site.spaces().create("S" + random.nextInt(1_000_000), "Space", "", author);
                spaces.put(made.id(), made);
            }
            return List.copyOf(spaces.values()).get(random.nextInt(spaces.size()));
        }

        private void removeSpace() {
            if (random.nextInt(5) == 0 && !spaces.isEmpty()) {
                SiteSpace gone = anySpace();
                site.life().removeSpace(gone);
                spaces.remove(gone.id());
            }
        }

        private void tellAgain(long page, boolean now) {
            boolean gone = site.pages().withId(page).isEmpty() && site.life().inTrash(page).isEmpty();
            if (gone && !removed.contains(page)) {
                removed.add(page);
            }
            if (now && removed.contains(page)) {
                keeper.removed(page);
            }
            if (now) {
                keeper.changed(page);
            }
        }

        private void agree() {
            for (long id : pages) {
                Optional<SitePage> there = site.pages().withId(id);
                Optional<SitePage> trashed = site.life().inTrash(id);
                Optional<Practice> record = practices.ofPage(id);
                Optional<SitePage> page = there.or(() -> trashed).filter(one -> one.body().equals(MACRO));
                assertEquals("page " + id, page.isPresent(), record.isPresent());
                if (page.isPresent()) {
                    assertEquals(trashed.isPresent(), record.get().inTrash());
                    assertEquals(site.spaces().withKey(page.get().spaceKey()).orElseThrow().id(),
                            record.get().spaceId());
                }
            }
        }
    }
}
