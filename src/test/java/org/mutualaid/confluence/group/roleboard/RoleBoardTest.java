package org.mutualaid.confluence.group.roleboard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.roles.InMemoryRoleHolderStore;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.roles.RoleNaming;
import org.mutualaid.confluence.group.roles.RoleService;
import org.mutualaid.confluence.group.terms.Holding;
import org.mutualaid.confluence.group.terms.RoleCard;
import org.mutualaid.confluence.group.terms.RoleCardStore;
import org.mutualaid.confluence.group.terms.RoleCards;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.mine.MyCards;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class RoleBoardTest {

    private static final String LOGISTICS = "logistics";
    private static final long SPACE = 42;

    private final TestDesk desk = new TestDesk(Locale.ENGLISH);
    private final InMemoryRoleHolderStore holders = new InMemoryRoleHolderStore();
    private final Words words = new Words();
    private final RoleBoardService service;
    private final RoleBoardViews views = new RoleBoardViews(
            desk.shipped.texts(), desk.people, desk.shipped.links(), desk.dates, Zones.of(desk.time));

    public RoleBoardTest() {
        Journal journal = new Journal(
                desk.history, new UnitOfWork(new InMemoryTransactions(holders, desk.history)), desk.time);
        RoleService roles =
                new RoleService(Spaces.access(), holders, new RoleNaming(desk.people, desk.time), journal);
        Holding holding = new Holding(holders, roles, desk.people, desk.time, Zones.of(desk.time));
        service = new RoleBoardService(Spaces.access(), new RoleCards(new Cards()), holding, words, journal);
    }

    @After
    public void callsNothingThatIsNotListed() {
        desk.shipped.refuseBlockedCalls();
    }

    @Test
    public void aRoleIsOpenWhereNobodyHoldsItOrEverybodyIsPastTheirTerm() {
        assertTrue(card(Actor.VISITOR, LOGISTICS).contains("We look for somebody."));
        holders.begin(SPACE, new RoleHolder("key-of-other-member", Role.LOGISTICS, TestDesk.NOW));
        assertFalse(card(Actor.VISITOR, LOGISTICS).contains("We look for"));
        holders.change(SPACE, new RoleHolder("key-of-other-member", Role.LOGISTICS, TestDesk.NOW)
                .until(Optional.of(LocalDate.of(2026, 3, 1))));
        assertTrue(card(Actor.VISITOR, LOGISTICS).contains("We look for somebody to take over."));
        assertFalse(card(Actor.VISITOR, "coordinator").contains("We look for"));
    }

    @Test
    public void onlyMembersReadNames() {
        holders.begin(SPACE, new RoleHolder("key-of-other-member", Role.LOGISTICS, TestDesk.NOW));
        for (Actor reader : List.of(Actor.VISITOR, Spaces.READER)) {
            assertTrue(card(reader, LOGISTICS).contains("One person holds it."));
            assertFalse(card(reader, LOGISTICS).contains("other-member"));
            assertEquals(0, html(reader).select("button").size());
        }
        assertTrue(card(Spaces.MEMBER, LOGISTICS).contains("other-member"));
    }

    @Test
    public void aMemberOffersThemselvesAndACoordinatorGivesTheRoleForATerm() {
        service.say(Spaces.MEMBER, Spaces.KEY, LOGISTICS);
        service.say(Spaces.MEMBER, Spaces.KEY, LOGISTICS);
        assertEquals(1, words.of(SPACE).size());
        assertTrue(card(Spaces.MEMBER, LOGISTICS).contains("You said on Mon 2 Mar that you could do this."));
        assertFalse("for coordinators only", card(Spaces.OTHER_MEMBER, LOGISTICS).contains("could do this."));
        WillingPart part = new WillingPart(
                service, views, new MyCards(desk.shipped.pages()), desk.shipped.links());
        assertEquals(1, part.of(reader(Spaces.COORDINATOR)).waiting().size());
        assertEquals(0, part.of(reader(Spaces.MEMBER)).waiting().size());

        service.answer(Spaces.COORDINATOR, Spaces.KEY, LOGISTICS, "member", true);
        RoleHolder given = holders.of(SPACE).get(0);
        assertEquals(Optional.of(LocalDate.of(2026, 9, 2)), given.until());
        assertEquals(List.of(), words.of(SPACE));
        assertEquals("role-held-already", assertThrows(Refused.class,
                () -> service.say(Spaces.MEMBER, Spaces.KEY, LOGISTICS)).reason());
    }

    @Test
    public void whoIsAnsweredNotNowReadsItAndMayOfferAgain() {
        service.say(Spaces.MEMBER, Spaces.KEY, LOGISTICS);
        service.answer(Spaces.COORDINATOR, Spaces.KEY, LOGISTICS, "member", false);
        assertTrue(card(Spaces.MEMBER, LOGISTICS).contains("it does not fit right now"));
        assertThrows(NotFound.class,
                () -> service.answer(Spaces.COORDINATOR, Spaces.KEY, LOGISTICS, "member", true));
        service.say(Spaces.MEMBER, Spaces.KEY, LOGISTICS);
        assertTrue(card(Spaces.MEMBER, LOGISTICS).contains("You said on"));
        service.takeBack(Spaces.MEMBER, Spaces.KEY, LOGISTICS);
        assertEquals(List.of(), words.of(SPACE));
    }

    @Test
    public void onlyMembersOfferAndOnlyCoordinatorsAnswer() {
        assertThrows(NotFound.class, () -> service.read(Spaces.OUTSIDER, Spaces.KEY));
        for (Actor actor : List.of(Actor.VISITOR, Spaces.READER)) {
            assertThrows(NotAllowed.class, () -> service.say(actor, Spaces.KEY, LOGISTICS));
        }
        service.say(Spaces.MEMBER, Spaces.KEY, LOGISTICS);
        for (Actor actor : List.of(Actor.VISITOR, Spaces.READER, Spaces.MEMBER, Spaces.CARE)) {
            assertThrows(NotAllowed.class,
                    () -> service.answer(actor, Spaces.KEY, LOGISTICS, "member", true));
        }
        for (String role : List.of("coordinator", "member", "king")) {
            assertThrows(NotFound.class, () -> service.say(Spaces.MEMBER, Spaces.KEY, role));
        }
    }

    @Test
    public void keepsMarkupAsText() {
        service.say(Spaces.MEMBER, Spaces.KEY, LOGISTICS);
        for (Actor reader : List.of(Actor.VISITOR, Spaces.MEMBER, Spaces.COORDINATOR)) {
            Document board = html(reader);
            assertEquals(0, board.select("script").size());
            assertTrue(board.text().contains(TestDesk.ATTACK));
            assertEquals(5, board.select("[data-role]").size());
        }
        assertEquals("no buttons in exports", 0,
                Jsoup.parse(new RoleBoardHtml(service, views, desk.shipped.pages())
                        .of(Spaces.COORDINATOR, Spaces.KEY, false)).select("button").size());
    }

    private String card(Actor reader, String role) {
        return html(reader).select("[data-role=" + role + "]").text();
    }

    private Document html(Actor reader) {
        return Jsoup.parse(new RoleBoardHtml(service, views, desk.shipped.pages()).of(reader, Spaces.KEY, true));
    }

    private static MyReader reader(Actor actor) {
        return new MyReader(Spaces.access().enter(actor, Spaces.KEY), "mine", true);
    }

    /** Cards whose every word is an attack. */
    private static final class Cards implements RoleCardStore {

        @Override
        public Optional<RoleCard> of(long spaceId, Role role) {
            return Optional.of(new RoleCard(spaceId, role, 1, Optional.of(TestDesk.ATTACK),
                    Optional.of(TestDesk.ATTACK), Optional.of("key-of-care"), 6));
        }

        @Override
        public void put(RoleCard card) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Words implements WillingStore {

        private final Map<String, Willing> kept = new HashMap<>();

        @Override
        public List<Willing> of(long spaceId) {
            return new ArrayList<>(kept.values());
        }

        @Override
        public void put(Willing willing) {
            kept.put(willing.role().key() + willing.userKey(), willing);
        }

        @Override
        public void remove(long spaceId, Role role, String userKey) {
            kept.remove(role.key() + userKey);
        }
    }
}
