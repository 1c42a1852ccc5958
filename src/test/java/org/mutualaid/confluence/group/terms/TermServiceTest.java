package org.mutualaid.confluence.group.terms;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.roles.InMemoryRoleHolderStore;
import org.mutualaid.confluence.group.roles.RoleHolder;
import org.mutualaid.confluence.group.roles.RoleNaming;
import org.mutualaid.confluence.group.roles.RoleService;
import org.mutualaid.confluence.group.roles.TermAnswer;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.group.zone.Zones;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.card.TestPeople;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class TermServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String LOGISTICS = "logistics";

    private final InMemoryRoleHolderStore holders = new InMemoryRoleHolderStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private ZoneId zone = ZoneOffset.UTC;
    private final TermService service = service();

    @Test
    public void theLastDayOfATermIsStillPartOfIt() {
        assertFalse(holder(Optional.of(TODAY)).isAsked(TODAY));
        assertTrue(holder(Optional.of(TODAY.minusDays(1))).isAsked(TODAY));
        assertFalse(holder(Optional.empty()).isAsked(TODAY));
    }

    @Test
    public void whoseTermIsOverIsAskedAndKeepsTheRoleWithTheSameEnd() {
        give(TODAY.minusDays(1));
        service.answer(Spaces.MEMBER, Spaces.KEY, LOGISTICS, TermAnswer.GO_ON);
        RoleHolder after = holders.of(42).get(0);
        assertEquals(Optional.of(TermAnswer.GO_ON), after.answer());
        assertEquals("nothing is extended by an answer", Optional.of(TODAY.minusDays(1)), after.until());
        assertTrue(after.isAsked(TODAY));
    }

    /** The site is in UTC, where it is the next day already. */
    @Test
    public void aTermEndsWithTheDayWhereTheGroupLives() {
        give(TODAY.minusDays(1));
        zone = ZoneId.of("Etc/GMT+12");
        assertEquals("term-goes-on", assertThrows(Refused.class,
                () -> service.answer(Spaces.MEMBER, Spaces.KEY, LOGISTICS, TermAnswer.GO_ON)).reason());
    }

    @Test
    public void nobodyIsAskedBefore() {
        give(TODAY);
        assertEquals("term-goes-on", assertThrows(Refused.class,
                () -> service.answer(Spaces.MEMBER, Spaces.KEY, LOGISTICS, TermAnswer.GO_ON)).reason());
        assertThrows(NotFound.class,
                () -> service.answer(Spaces.OTHER_MEMBER, Spaces.KEY, LOGISTICS, TermAnswer.GO_ON));
    }

    @Test
    public void coordinatorsAgreeOnAnotherTermThatBeginsToday() {
        give(TODAY.minusDays(40));
        service.answer(Spaces.MEMBER, Spaces.KEY, LOGISTICS, TermAnswer.GO_ON);
        assertThrows(NotAllowed.class, () -> service.renew(Spaces.MEMBER, Spaces.KEY, LOGISTICS, "member"));
        service.renew(Spaces.COORDINATOR, Spaces.KEY, LOGISTICS, "member");
        RoleHolder after = holders.of(42).get(0);
        assertEquals(Optional.of(TODAY.plusMonths(6)), after.until());
        assertEquals("what was said before is over", Optional.empty(), after.answer());
        assertEquals(List.of("role-go-on", "role-term-agreed"),
                history.of("roles/42").stream().map(HistoryEntry::action).toList());
    }

    @Test
    public void aRoleIsEndedByItsHolderOrACoordinator() {
        give(TODAY);
        assertThrows(NotAllowed.class, () -> service.end(Spaces.OTHER_MEMBER, Spaces.KEY, LOGISTICS, "member"));
        service.end(Spaces.MEMBER, Spaces.KEY, LOGISTICS, "member");
        assertEquals(List.of(), holders.of(42));
    }

    @Test
    public void theRoleIsDescribedByCoordinatorsAndReadByMembers() {
        RoleCardForm form = new RoleCardForm(Map.of("scope", "Boxes", "termMonths", 3, "ask", "care"));
        assertThrows(NotAllowed.class,
                () -> service.write(Spaces.MEMBER, Spaces.KEY, LOGISTICS, form, Optional.empty()));
        service.write(Spaces.COORDINATOR, Spaces.KEY, LOGISTICS, form, Optional.of(0));
        RoleCard card = service.read(Spaces.MEMBER, Spaces.KEY, LOGISTICS).card();
        assertEquals(Optional.of("Boxes"), card.scope());
        assertEquals(Optional.of("key-of-care"), card.askUser());
        assertEquals(3, card.termMonths());
        assertEquals("changed-meanwhile", assertThrows(Refused.class,
                () -> service.write(Spaces.COORDINATOR, Spaces.KEY, LOGISTICS, form, Optional.of(0))).reason());
        assertThrows(NotAllowed.class, () -> service.read(Spaces.READER, Spaces.KEY, LOGISTICS));
        assertThrows(NotFound.class, () -> service.read(Spaces.MEMBER, Spaces.KEY, "member"));
    }

    private void give(LocalDate until) {
        holders.begin(42, holder(Optional.of(until)));
    }

    private static RoleHolder holder(Optional<LocalDate> until) {
        return new RoleHolder("key-of-member", Role.LOGISTICS, NOW).until(until);
    }

    private TermService service() {
        SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        Journal journal = Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(holders, history)));
        TestPeople people = new TestPeople();
        RoleService roles = new RoleService(Spaces.access(), holders, new RoleNaming(people, time), journal);
        Map<String, RoleCard> cards = new HashMap<>();
        RoleCardStore store = new RoleCardStore() {
            @Override
            public Optional<RoleCard> of(long spaceId, Role role) {
                return Optional.ofNullable(cards.get(spaceId + role.key()));
            }

            @Override
            public void put(RoleCard card) {
                cards.put(card.spaceId() + card.role().key(), card);
            }
        };
        SpaceZones zones = new SpaceZones(new Spaces(), space -> new Catalogue(List.of(), List.of(), List.of(),
                Optional.of(zone), new Catalogue.Former(List.of(), List.of())), time);
        Holding holding = new Holding(holders, roles, people, time, zones);
        return new TermService(Spaces.access(), store, journal, holding);
    }
}
