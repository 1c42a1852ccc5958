package org.mutualaid.confluence.need.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.status.StatusForm;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

public class RequestServiceTest {

    private final TestIntake intake = new TestIntake(Locale.ENGLISH);

    @Before
    public void openTheForm() {
        intake.settle(true, "Hello");
    }

    @Test
    public void makesOneNeedOfEachKindAndNamesTheKindOnly() {
        Receipt receipt = intake.send(Actor.VISITOR, Map.of());

        List<Need> needs = needs(receipt);
        assertEquals(List.of("Food", TestDesk.ATTACK), needs.stream().map(need -> need.ask().title()).toList());
        assertEquals(Optional.of("Soup " + TestDesk.ATTACK + "\n" + TestDesk.ATTACK + "\nElm and 4th"),
                needs.get(0).ask().details());
        assertEquals(Sharing.HELPER, needs.get(0).ask().sharing());
        assertTrue(needs.stream().allMatch(need -> need.postedBy().isEmpty() && need.ask().area().isEmpty()));
        assertTrue(needs.stream().allMatch(need -> intake.desk.safe.holds(need.code())));
        assertEquals(intake.desk.safe.open(needs.get(0).code()), intake.desk.safe.open(needs.get(1).code()));
    }

    @Test
    public void putsTheFewWordsOnTheBoardOnlyForWhoLetsAllMembersReadThem() {
        assertEquals("Food", needs(intake.send(Actor.VISITOR, Map.of("sharing", "team"))).get(0).ask().title());
        Need shown = needs(intake.send(Actor.VISITOR, Map.of("sharing", "members", "place", "northgate"))).get(0);
        assertEquals("Soup " + TestDesk.ATTACK, shown.ask().title());
        assertEquals(Optional.of("north"), shown.ask().area());
        assertEquals(Optional.of(TestDesk.ATTACK), shown.ask().details());
    }

    @Test
    public void notesNobodyAlsoWhenSomebodyIsLoggedIn() {
        Receipt receipt = intake.send(Spaces.MEMBER, Map.of("onBehalf", "wrote"));

        HistoryEntry posted = intake.desk.book.historyOf(needs(receipt).get(0)).get(0);
        assertEquals(Optional.empty(), posted.actor());
        assertEquals("wrote", posted.changes().get("consent"));
        assertTrue(needs(receipt).get(0).ask().onBehalf());
    }

    @Test
    public void answersABotAlikeAndKeepsNothing() {
        Receipt person = intake.send(Actor.VISITOR, Map.of());
        Receipt bot = intake.send(Actor.VISITOR, Map.of("website", "x"));

        assertEquals(person.fields().keySet(), bot.fields().keySet());
        assertEquals(person.token().length(), bot.token().length());
        assertEquals(1, intake.stored.size());
        assertEquals(List.of(), needs(bot));
        assertThrows(NotFound.class, () -> intake.status.read(bot.token()));
        assertEquals(2, intake.sendings.sources().size());
    }

    @Test
    public void refusesWhileItIsPausedOrWasNeverOpened() {
        intake.settle(false, "Later");
        assertEquals("intake-paused",
                assertThrows(Refused.class, () -> intake.send(Actor.VISITOR, Map.of())).reason());
        assertThrows(Refused.class, () -> new TestIntake(Locale.ENGLISH).send(Spaces.COORDINATOR, Map.of()));
        assertThrows(NotFound.class, () -> intake.send(Spaces.OUTSIDER, Map.of()));
        assertEquals(List.of(), intake.sendings.sources());
    }

    @Test
    public void namesEveryFieldThatMustChange() {
        Map<String, Object> wrong = Map.of(
                "needs", List.of(Map.of("category", "food"), Map.of("category", "food")),
                "contact", Map.of("value", "+1 555 010 0147"), "onBehalf", "maybe", "sharing", "all",
                "street", "Elm 4");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> intake.send(Actor.VISITOR, wrong));
        List<String> fields = refused.errors().stream().map(InvalidInput.FieldError::field).toList();
        assertEquals(List.of("street", "needs", "onBehalf", "sharing", "contact.way"), fields);
        for (Object needs : List.of("food", List.of(), List.of("food"), List.of(Map.of("category", "none")))) {
            assertThrows(InvalidInput.class, () -> intake.send(Actor.VISITOR, Map.of("needs", needs)));
        }
        assertFalse(new RequestForm(wrong).toString().contains("555"));
    }

    @Test
    public void lastsUntilTheLastNeedIsClosedByTheLink() {
        Receipt receipt = intake.send(Actor.VISITOR, Map.of());
        String first = receipt.needs().get(0).code();
        String second = receipt.needs().get(1).code();

        intake.status.close(receipt.token(), StatusForm.read(Map.of("code", first, "outcome", "met")));
        intake.status.close(receipt.token(), StatusForm.read(Map.of("code", first, "outcome", "withdraw")));
        assertEquals("met", intake.status.read(receipt.token()).get(0).status().key());
        intake.status.close(receipt.token(), StatusForm.read(Map.of("code", second, "outcome", "withdraw")));

        assertThrows(NotFound.class, () -> intake.status.read(receipt.token()));
    }

    @Test
    public void touchesNoNeedOfAnotherLink() {
        Receipt mine = intake.send(Actor.VISITOR, Map.of());
        String other = intake.send(Actor.VISITOR, Map.of()).needs().get(0).code();

        StatusForm form = StatusForm.read(Map.of("code", other, "outcome", "withdraw"));

        assertThrows(NotFound.class, () -> intake.status.close(mine.token(), form));
    }

    private List<Need> needs(Receipt receipt) {
        return receipt.needs().stream()
                .flatMap(line -> intake.desk.needs.byCode(new PublicCode(line.code())).stream())
                .toList();
    }
}
