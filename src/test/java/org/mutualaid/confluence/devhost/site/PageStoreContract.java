package org.mutualaid.confluence.devhost.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.mutualaid.confluence.devhost.site.PageRefused.Reason;
import org.mutualaid.confluence.devhost.site.SitePage.Content;

public abstract class PageStoreContract {

    private final DataSource database = database();
    private final Site site = Site.open(database, TestSite.CLOCK);
    private final PageStore pages = site.pages();
    private final Person sam = site.people().named("volunteer").orElseThrow();

    @Test
    public void givesEverySpaceAHomePage() {
        assertEquals("Riverside Mutual Aid", pages.home(Spaces.RIVERSIDE).orElseThrow().title());
    }

    @Test
    public void openingTheSameDatabaseAgainKeepsWhatIsThere() {
        Site again = Site.open(database, TestSite.CLOCK);
        assertEquals(1, again.pages().inSpace(Spaces.RIVERSIDE).size());
    }

    @Test
    public void opensOneDatabaseFromSeveralSidesAtOnce() {
        DataSource empty = database();
        List<CompletableFuture<Site>> opening = IntStream.range(0, 4)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> Site.open(empty, TestSite.CLOCK))).toList();
        opening.forEach(one -> assertEquals(2, one.join().pages().all().size()));
    }

    @Test
    public void letsOneOfManyKeepTheNextVersion() {
        SitePage made = create("Contended", "<p>one</p>");
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> keeps(made.id(), "<p>try " + one + "</p>")))
                .toList();
        assertEquals(1, tries.stream().filter(CompletableFuture::join).count());
    }

    @Test
    public void findsAPageByTitleWhateverItsCase() {
        SitePage made = create("Need board", "<p>Bring &amp; fetch&nbsp;things</p>");
        SitePage found = pages.titled(Spaces.RIVERSIDE, "need BOARD").orElseThrow();
        assertEquals(made, found);
        assertEquals(TestSite.NOW, found.changed().at());
        assertEquals("/display/RIVERSIDE/Need+board", found.urlPath());
    }

    @Test
    public void keepsTheNextVersionOnlyOnce() {
        SitePage made = create("Board", "<p>one</p>");
        assertEquals(2, pages.update(made.id(), 2, 0, new Content("Board", "<p>two</p>"), sam).version());
        assertEquals(Reason.STALE_VERSION, refusal(
                () -> pages.update(made.id(), 2, 0, new Content("Board", "<p>other</p>"), sam)));
        assertEquals("<p>two</p>", pages.withId(made.id()).orElseThrow().body());
    }

    @Test
    public void refusesASecondPageOfTheSameTitle() {
        create("Board", "<p>one</p>");
        assertEquals(Reason.TITLE_TAKEN, refusal(() -> create("BOARD ", "")));
    }

    @Test
    public void refusesBodiesThatAreNotWellFormed() {
        for (String broken : List.of("<p>open", "<p>&nosuch;</p>", "<br>", "</page>", "<x:y/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><p>&b;</p>")) {
            assertEquals(broken, Reason.BROKEN_MARKUP, refusal(() -> create("Board", broken)));
        }
    }

    @Test
    public void takesPlainTextBodiesOfMacros() {
        String body = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[a < b]]>"
                + "</ac:plain-text-body></ac:structured-macro>";
        assertTrue(pages.withId(create("Code", body).id()).isPresent());
    }

    @Test
    public void refusesMissingAndEndlessTitlesAndForeignParents() {
        assertEquals(Reason.NO_TITLE, refusal(() -> create(" ", "")));
        assertEquals(Reason.TITLE_TOO_LONG, refusal(() -> create("x".repeat(256), "")));
        long harbour = pages.home(Spaces.HARBOUR).orElseThrow().id();
        assertEquals(Reason.NO_SUCH_PARENT, refusal(
                () -> pages.create(Spaces.RIVERSIDE, harbour, new Content("Board", ""), sam)));
    }

    /** An empty database. */
    protected abstract DataSource database();

    private boolean keeps(long id, String body) {
        try {
            pages.update(id, 2, 0, new Content("Contended", body), sam);
            return true;
        } catch (PageRefused second) {
            return false;
        }
    }

    private SitePage create(String title, String body) {
        return pages.create(Spaces.RIVERSIDE, 0, new Content(title, body), sam);
    }

    private static Reason refusal(ThrowingRunnable work) {
        return assertThrows(PageRefused.class, work).reason();
    }
}
