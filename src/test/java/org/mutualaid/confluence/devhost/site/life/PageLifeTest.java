package org.mutualaid.confluence.devhost.site.life;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.devhost.site.PageRefused;
import org.mutualaid.confluence.devhost.site.Person;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.Spaces;
import org.mutualaid.confluence.devhost.site.TestSite;

public class PageLifeTest {

    private final Site site = TestSite.open();
    private final Person author = site.people().named("volunteer").orElseThrow();
    private final List<String> told = new ArrayList<>();

    /** Writes down what the host publishes. */
    public final class Ear {

        @EventListener
        public void hear(ContentEvent event) {
            told.add(event.getClass().getSimpleName() + " " + event.getContent().getContentStatus());
        }
    }

    @Test
    public void tellsOfEachChangeUnderThePlatformsNames() {
        site.changes().events().register(new Ear());
        SitePage page = page("Soup");
        page = site.life().rename(page, "Soup on Fridays", author);
        page = site.life().move(page, Spaces.HARBOUR, 0);
        site.life().trash(page);
        assertNull(site.pages().withId(page.id()).orElse(null));
        assertEquals("deleted", site.life().getAbstractPage(page.id()).getContentStatus());
        page = site.life().restore(page.id());
        site.life().remove(page);
        assertNull(site.life().getAbstractPage(page.id()));
        assertEquals(List.of("PageCreateEvent current", "PageUpdateEvent current", "PageMoveEvent current",
                "PageTrashedEvent deleted", "PageRestoreEvent current", "PageRemoveEvent current"), told);
    }

    @Test
    public void aTitleIsFreeWhileItsPageIsInTheTrash() {
        SitePage first = page("Soup");
        site.life().trash(first);
        page("Soup");
        try {
            site.life().restore(first.id());
        } catch (PageRefused refused) {
            assertEquals(PageRefused.Reason.TITLE_TAKEN, refused.reason());
            assertTrue(site.life().inTrash(first.id()).isPresent());
            return;
        }
        throw new AssertionError("restored over another page");
    }

    @Test
    public void aRestrictionHoldsForThePagesBelowToo() {
        SitePage above = page("Care circle");
        SitePage below = site.life().create(Spaces.RIVERSIDE, above.id(), new SitePage.Content("Notes", ""), author);
        site.restrictions().set(above.id(), Set.of("volunteer", "care"));
        assertTrue(site.shows(below, Optional.of(author)));
        assertFalse(site.shows(below, site.people().named("newcomer")));
        assertFalse(site.shows(below, Optional.empty()));
        site.restrictions().set(above.id(), Set.of());
        assertTrue(site.shows(below, Optional.empty()));
    }

    private SitePage page(String title) {
        return site.life().create(Spaces.RIVERSIDE, 0, new SitePage.Content(title, "<p>Soup.</p>"), author);
    }
}
