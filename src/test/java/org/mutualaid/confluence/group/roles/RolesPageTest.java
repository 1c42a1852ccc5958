package org.mutualaid.confluence.group.roles;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.settings.ShippedPages;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.web.DateWords;

public class RolesPageTest {

    private static final String ATTACK = "<script>alert('1')</script>\"x";
    private static final List<String> PATH = List.of("roles", Spaces.KEY);

    private final InMemoryRoleHolderStore store = new InMemoryRoleHolderStore();
    private final ShippedPages shipped = new ShippedPages(Locale.ENGLISH);
    private final RolesPage page = page();

    @After
    public void callsNothingThatIsNotListed() {
        shipped.refuseBlockedCalls();
    }

    @Test
    public void saysThatNobodyHoldsTheRoleYet() {
        Document html = html();

        assertEquals(0, html.select(".ma-holders li").size());
        assertEquals(5, html.select(".ma-holders-none").size());
        assertEquals(0, html.select(".ma-holders-none[hidden]").size());
        assertEquals("0", html.select("[data-ma-roles]").attr("data-revision"));
        assertEquals(List.of("org.mutualaid.confluence:roles"), shipped.required());
    }

    @Test
    public void namesWhoHoldsItAndKeepsMarkupAsText() {
        store.begin(Spaces.SPACE.id(), new RoleHolder(ATTACK, Role.CARE, Instant.EPOCH));

        Document html = html();

        assertEquals(0, html.select("script").size());
        assertEquals(ATTACK, html.selectFirst(".ma-holders strong").text());
        assertEquals(ATTACK, html.selectFirst(".ma-holders input").val());
        assertEquals(1, html.select(".ma-holders-none[hidden]").size());
    }

    @Test
    public void isForCoordinatorsOnly() {
        assertThrows(NotAllowed.class, () -> page.show(PATH, Spaces.MEMBER));
        assertThrows(NotAllowed.class, () -> page.show(PATH, Actor.VISITOR));
    }

    private Document html() {
        return Jsoup.parse(page.show(PATH, Spaces.COORDINATOR).body());
    }

    private RolesPage page() {
        SiteTime time = new SiteTime(Clock.systemUTC(), () -> ZoneOffset.UTC);
        InMemoryHistoryStore history = new InMemoryHistoryStore();
        PeopleGateway people = new Mirror();
        RoleService service = new RoleService(
                Spaces.access(),
                store,
                new RoleNaming(people, time),
                new Journal(history, new UnitOfWork(new InMemoryTransactions(store, history)), time));
        RoleViews views = new RoleViews(people, new DateWords(shipped.texts(), time, new Reader()), shipped.texts());
        return new RolesPage(service, views, shipped.pages(), shipped.texts());
    }

    /** Everybody is called what their key says. */
    private static final class Mirror implements PeopleGateway {

        @Override
        public Optional<String> nameOf(String userKey) {
            return Optional.of(userKey);
        }

        @Override
        public Optional<String> userNameOf(String userKey) {
            return Optional.of(userKey);
        }

        @Override
        public Optional<String> keyOf(String userName) {
            return Optional.of(userName);
        }
    }

    private static final class Reader implements CallerGateway {

        @Override
        public Actor caller() {
            return Spaces.COORDINATOR;
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
}
