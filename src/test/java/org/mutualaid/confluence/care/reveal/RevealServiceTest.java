package org.mutualaid.confluence.care.reveal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.care.term.KeepingTimes;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.need.desk.Outcome;
import org.mutualaid.confluence.need.desk.OutcomeForm;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Problem;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Who may open a contact, as one table, and what each look leaves behind. */
public class RevealServiceTest {

    private static final Actor AUTHOR = Spaces.MEMBER;
    private static final Actor HELPER = Spaces.OTHER_MEMBER;
    private static final String DIGITS = "+1 555 010 0147";
    private static final Quantity ONE = Quantity.ofWhole(1);
    private static final OutcomeForm WITHDRAWN =
            new OutcomeForm(Outcome.WITHDRAW, Optional.empty(), Optional.empty());

    private final NeedDesk desk = new NeedDesk();
    private final InMemoryRevealStore store = new InMemoryRevealStore();
    private final RevealService service = service(store);

    @Test
    public void opensForWhomTheChoiceThePromiseAndTheRoleLetIn() {
        for (Row row : Row.values()) {
            for (Sharing sharing : Sharing.values()) {
                String code = helped(sharing, 3);
                String expected = row.answers[sharing.ordinal()];
                assertEquals(row + " " + sharing, expected, outcome(row.actor, code));
                assertEquals(row + " " + sharing, expected.equals("opened") ? 1 : 0, looks(code).size());
            }
        }
    }

    @Test
    public void closesToCoordinatorsOnceAllIsPromisedIfOnlyTheHelperMay() {
        assertEquals("not allowed", outcome(Spaces.COORDINATOR, helped(Sharing.HELPER, 1)));
        assertEquals("opened", outcome(Spaces.COORDINATOR, helped(Sharing.TEAM, 1)));
    }

    @Test
    public void staysClosedForEverybodyOnceTheNeedIsClosed() {
        for (Sharing sharing : Sharing.values()) {
            String code = helped(sharing, 3);
            desk.service.close(Spaces.COORDINATOR, code, WITHDRAWN, Optional.empty());
            assertEquals("refused contact-closed", outcome(AUTHOR, code));
            assertEquals(List.of(), looks(code));
        }
    }

    @Test
    public void notesWhoWhenAndWhyAndNothingOfWhatWasSeen() {
        String code = helped(Sharing.HELPER, 3);

        Contact contact = service.reveal(HELPER, code, RevealReason.FIND_THE_DOOR);

        assertEquals(Optional.of(DIGITS), contact.value());
        Reveal look = looks(code).get(0);
        assertEquals(new Reveal(new PublicCode(code), "key-of-other-member", NeedDesk.NOW, RevealReason.FIND_THE_DOOR),
                look);
        assertFalse(look.toString().contains("0147"));
    }

    @Test
    public void staysClosedWhenTheLookCannotBeNoted() {
        String code = helped(Sharing.MEMBERS, 3);
        RevealService broken = service(new FailingStore());

        assertThrows(IllegalStateException.class, () -> broken.reveal(HELPER, code, RevealReason.OTHER));
    }

    @Test
    public void notesNothingWhereNothingWasOpened() {
        String without = desk.posted(AUTHOR, 1).need().code().text();
        assertEquals("refused no-contact", outcome(AUTHOR, without));
        assertEquals("not allowed", outcome(Spaces.NEIGHBOUR, without));
        String tampered = helped(Sharing.HELPER, 3);
        desk.contacts.tamper();
        assertEquals("refused contact-unreadable", outcome(HELPER, tampered));
        assertEquals(List.of(), store.of(new PublicCode(tampered)));
    }

    @Test
    public void showsTheLooksToTheCareRoleOnly() {
        String code = helped(Sharing.HELPER, 3);
        service.reveal(HELPER, code, RevealReason.OTHER);

        assertEquals(1, looks(code).size());
        for (Actor actor : List.of(AUTHOR, HELPER, Spaces.COORDINATOR, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class, () -> service.looks(actor, code));
        }
        assertThrows(NotFound.class, () -> service.looks(Spaces.OUTSIDER, code));
    }

    @Test
    public void leavesNothingOfTheContactInNeedsAndHistories() {
        String code = helped(Sharing.HELPER, 3);
        SeenNeed seen = desk.service.open(AUTHOR, code);
        service.reveal(HELPER, code, RevealReason.OTHER);

        String told = seen + " " + desk.book.historyOf(seen.need()) + " " + desk.book.notesOf(seen.need());

        assertFalse(told.contains("0147") || told.contains("Joana"));
    }

    private List<Reveal> looks(String code) {
        return service.looks(Spaces.CARE, code);
    }

    /** A need with a contact; one person promised one of it, another took a promise back. */
    private String helped(Sharing sharing, int quantity) {
        Map<String, Object> contact = Map.of("name", "Joana", "way", "call", "value", DIGITS);
        SeenNeed seen = desk.posted(AUTHOR, quantity, Map.of("contact", contact, "sharing", sharing.key()));
        String code = seen.need().code().text();
        desk.service.claim(Spaces.FORMER_HELPER, code, Optional.empty(), Optional.empty());
        desk.service.release(Spaces.FORMER_HELPER, code, Optional.empty());
        desk.service.claim(HELPER, code, Optional.of(ONE), Optional.empty());
        return code;
    }

    private RevealService service(RevealStore looks) {
        UnitOfWork unit = new UnitOfWork(new InMemoryTransactions(store));
        SiteTime time = new SiteTime(Clock.fixed(NeedDesk.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        return new RevealService(
                desk.service, desk.safe, desk.kin,
                new RevealService.Log(looks, unit, time, space -> KeepingTimes.USUAL));
    }

    private String outcome(Actor actor, String code) {
        try {
            service.reveal(actor, code, RevealReason.AGREE_A_TIME);
            return "opened";
        } catch (Refused refused) {
            return "refused " + refused.reason();
        } catch (NotAllowed notAllowed) {
            return notAllowed.loginHelps() ? "log in" : "not allowed";
        } catch (Problem notFound) {
            return "not found";
        }
    }

    /** Somebody, and what they are answered if helpers, the team, or the members may. */
    private enum Row {
        VISITOR(Actor.VISITOR, "log in", "log in", "log in"),
        OUTSIDER(Spaces.OUTSIDER, "not found", "not found", "not found"),
        READER(Spaces.READER, "not allowed", "not allowed", "not allowed"),
        NEIGHBOUR(Spaces.NEIGHBOUR, "not allowed", "not allowed", "opened"),
        AUTHOR_OF_IT(AUTHOR, "opened", "opened", "opened"),
        STANDING_HELPER(HELPER, "opened", "opened", "opened"),
        FORMER_HELPER(Spaces.FORMER_HELPER, "not allowed", "not allowed", "opened"),
        COORDINATOR(Spaces.COORDINATOR, "opened", "opened", "opened"),
        CARE(Spaces.CARE, "not allowed", "not allowed", "opened");

        private final Actor actor;
        private final String[] answers;

        Row(Actor actor, String... answers) {
            this.actor = actor;
            this.answers = answers;
        }
    }

    private static final class FailingStore implements RevealStore {

        @Override
        public void add(Reveal reveal, Instant forgotten) {
            throw new IllegalStateException("the database is full");
        }

        @Override
        public List<Reveal> of(PublicCode need) {
            return List.of();
        }

        @Override
        public int deleteOver(Instant now) {
            return 0;
        }
    }
}
