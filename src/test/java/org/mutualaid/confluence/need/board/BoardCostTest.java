package org.mutualaid.confluence.need.board;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.SpaceGateway;
import org.mutualaid.confluence.access.SpaceRef;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.AoCatalogueEntry;
import org.mutualaid.confluence.group.AoCatalogueStore;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.group.agreement.AoAgreement;
import org.mutualaid.confluence.group.agreement.AoAgreementStore;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.need.AoNeed;
import org.mutualaid.confluence.need.AoNeedClaim;
import org.mutualaid.confluence.need.AoNeedNote;
import org.mutualaid.confluence.need.AoNeedStore;
import org.mutualaid.confluence.need.NeedBuilder;
import org.mutualaid.confluence.need.StoredNeeds;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.web.Json;

/** What a whole board costs the database, from the access check to the finished HTML. */
public class BoardCostTest {

    @ClassRule
    public static final TestDatabase DATABASE =
            new H2Database(
                    AoNeed.class, AoNeedClaim.class, AoNeedNote.class, AoCatalogueEntry.class, AoAgreement.class);

    /**
     * The lists of the space, a page of needs, its claims, four counts in the head, how many there are in all, and the
     * agreed order.
     */
    private static final int STATEMENTS = 9;

    /** What coordinators follow up: three lists of the board, and the agreements to look at again. */
    private static final int FOLLOW_UPS = 4;

    private final SpaceGateway spaces = mock(SpaceGateway.class);
    private BoardHtml boards;

    @Before
    public void buildTheBoardOnTheDatabase() {
        DATABASE.empty();
        SpaceRef space = new SpaceRef(NeedBuilder.SPACE, "R", "Riverside");
        when(spaces.byKey("R")).thenReturn(Optional.of(space));
        when(spaces.mayView(any(), any())).thenReturn(true);
        AccessPolicy access = new AccessPolicy(spaces, (actor, place) -> actor.equals(Spaces.COORDINATOR)
                ? Set.of(Role.MEMBER, Role.COORDINATOR) : Set.of(Role.MEMBER));
        TestDesk desk = new TestDesk(Locale.ENGLISH);
        CatalogueService lists = new CatalogueService(
                access, new AoCatalogueStore(DATABASE.objects()), new Journal(desk.history, null, null));
        AoNeedStore needs = new AoNeedStore(
                DATABASE.objects(), Clock.fixed(TestDesk.NOW, ZoneOffset.UTC), Safes.details());
        Agreements agreements = new Agreements(
                new AoAgreementStore(DATABASE.objects(), new Json()),
                new Journal(desk.history, null, desk.time));
        boards = new BoardHtml(
                new NeedBoards(access, lists, needs, desk.time),
                new BoardViews(
                        desk.cards, new ListWords(desk.views, desk.shipped.texts(), desk, desk.time),
                        desk.shipped.texts(), desk.links, TestBoard.around(desk, agreements)),
                desk.shipped.pages());
    }

    @Test
    public void isTheSameForFewAndManyNeedsShownAndStored() throws SQLException {
        StoredNeeds stored = new StoredNeeds(DATABASE);
        stored.insertAHundred();
        assertCosts();
        stored.growToAHundredThousand();
        assertCosts();
    }

    private void assertCosts() {
        for (int limit : new int[] {10, 50}) {
            assertEquals(STATEMENTS, DATABASE.counter().countOf(
                    () -> assertEquals(limit, shown(limit, Spaces.MEMBER))));
            assertEquals(STATEMENTS + FOLLOW_UPS, DATABASE.counter().countOf(
                    () -> assertEquals(limit, shown(limit, Spaces.COORDINATOR))));
        }
    }

    private int shown(int limit, Actor reader) {
        BoardRequest request =
                BoardRequest.of("R", Map.of("limit", Integer.toString(limit)), "/confluence/display/R/Board", Map.of());
        return Jsoup.parse(boards.of(reader, request, true)).select("[data-ma-need]").size();
    }
}
