package org.mutualaid.confluence.distribution.desk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.distribution.desk.RoundDesk.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.distribution.RoundStatus;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

public class RoundServiceTest {

    @ClassRule
    public static final TestDatabase DATABASE = RoundDesk.h2();

    private RoundDesk desk;

    @Before
    public void openTheDesk() {
        desk = RoundDesk.with(DATABASE, 10);
        desk.asked("N-AAAA", "north", 6, 1);
        desk.asked("N-BBBB", "south", 5, 2);
        desk.asked("N-CCCC", "south", 2, 3);
    }

    @Test
    public void goesFromADraftToTheHandsOfPeople() {
        SeenRound draft = desk.drafted(Map.of());
        assertEquals(List.of(6L, 4L, 0L), units(draft.round()));
        assertEquals(List.of(10L, 0L, 10L), desk.tins());

        SeenRound changed = desk.adjusted(draft, "N-AAAA", 4, Optional.of(1));
        desk.adjusted(changed, "N-CCCC", 1, Optional.of(2));
        SeenRound agreed = desk.rounds.agree(Spaces.COORDINATOR, draft.round().code().text(), Optional.of(3));
        assertEquals(List.of(10L, 9L, 1L), desk.tins());

        SeenRound first = desk.handedOut(agreed, "N-BBBB");
        assertEquals(RoundStatus.HANDING_OUT, first.round().status());
        assertEquals(List.of(6L, 5L, 1L), desk.tins());
        assertEquals(Quantity.ofWhole(4), need("N-BBBB").progress().met());

        desk.handedOut(first);
        assertEquals(List.of(1L, 0L, 1L), desk.tins());
        assertEquals(Quantity.ofWhole(4), need("N-AAAA").progress().met());
        assertEquals(NeedStatus.OPEN, need("N-CCCC").status());
        assertTrue(desk.needs.historyOf(need("N-CCCC")).toString().contains(draft.round().code().text()));

        SeenRound over = desk.rounds.close(Spaces.COORDINATOR, draft.round().code().text(), Optional.empty());
        assertEquals(RoundStatus.CLOSED, over.round().status());
    }

    @Test
    public void lessThanAShareIsWrittenDownWithTheNeedAndTheRestIsFree() {
        SeenRound agreed = desk.agreed(Map.of());
        assertEquals(List.of(10L, 10L, 0L), desk.tins());
        SeenRound less = desk.less(agreed, "N-AAAA", 2);
        assertEquals(List.of(8L, 4L, 4L), desk.tins());
        assertEquals(Quantity.ofWhole(2), need("N-AAAA").progress().met());
        assertEquals(Optional.of("Two were dented"),
                less.round().lines().get(0).handedOut().orElseThrow().less());
        desk.less(less, "N-BBBB", 0);
        assertEquals(List.of(8L, 0L, 8L), desk.tins());
        assertEquals(Quantity.ZERO, need("N-BBBB").progress().met());
        assertRefused("round-handed-out-already", () -> desk.handedOut(less, "N-AAAA"));
    }

    @Test
    public void handsOutAllInPartsAndSaysHowFarItIs() {
        String code = desk.agreed(Map.of()).round().code().text();
        HandingOut.Progress first = desk.some(code, 1);
        assertEquals(1, first.round().totals().taken());
        assertEquals(1, first.waiting());
        assertEquals(false, first.over());
        HandingOut.Progress last = desk.some(code, 1);
        assertEquals(0, last.waiting());
        assertTrue(last.over());
        assertEquals(List.of(0L, 0L, 0L), desk.tins());
        assertTrue("asked once more it has nothing to do", desk.some(code, 1).over());
    }

    @Test
    public void handingOutCostsFewStatementsForEachShare() {
        desk = RoundDesk.with(DATABASE, 200);
        for (int i = 100; i < 140; i++) {
            desk.asked("N-0" + i, "north", 2, i);
        }
        String code = desk.agreed(Map.of()).round().code().text();
        int few = DATABASE.counter().countOf(() -> desk.some(code, 10));
        int more = DATABASE.counter().countOf(() -> desk.some(code, 30));
        assertTrue(few + " for 10, " + more + " for 30", more - few <= 20 * 3);
    }

    @Test
    public void lookingWhatAChangeDoesStoresNothing() {
        SeenRound draft = desk.drafted(Map.of());
        SeenRound tried = desk.tried(draft, "N-AAAA", 1);
        assertEquals(List.of(1L, 4L, 0L), units(tried.round()));
        SeenRound now = desk.rounds.open(Spaces.COORDINATOR, draft.round().code().text());
        assertEquals(draft.round(), now.round());
        assertRefused("round-more-than-asked", () -> desk.tried(draft, "N-AAAA", 7));
        assertThrows(NotFound.class, () -> desk.tried(draft, "N-ZZZZ", 1));
    }

    @Test
    public void whatNobodyTookIsFreeAgainOnceItIsClosed() {
        SeenRound agreed = desk.agreed(Map.of("rule", "deadline"));
        desk.handedOut(agreed, "N-AAAA");
        desk.rounds.close(Spaces.COORDINATOR, agreed.round().code().text(), Optional.empty());
        assertEquals(List.of(4L, 0L, 4L), desk.tins());
    }

    @Test
    public void aDraftSurvivesAndTwoWhoEditItDoNotOverwriteEachOther() {
        SeenRound draft = desk.drafted(Map.of("units", 4));
        desk.adjusted(draft, "N-AAAA", 1, Optional.of(1));
        assertRefused("changed-meanwhile", () -> desk.adjusted(draft, "N-AAAA", 2, Optional.of(1)));
        SeenRound now = desk.rounds.open(Spaces.COORDINATOR, draft.round().code().text());
        assertEquals(List.of(1L, 0L, 0L), units(now.round()));
        assertEquals("They told us", now.round().lines().get(0).adjustment().orElseThrow().words());
    }

    @Test
    public void whatOneRoundHasForANeedAnotherDoesNotPlanAgain() {
        desk.agreed(Map.of("units", 8));
        SeenRound second = desk.drafted(Map.of());
        assertEquals(List.of(2L, 0L), units(second.round()));
        assertEquals(List.of("N-BBBB", "N-CCCC"),
                second.round().lines().stream().map(line -> line.need().text()).toList());
    }

    @Test
    public void onlyTheAgreedRuleCanBeAgreedOn() {
        SeenRound equal = desk.drafted(Map.of("rule", "equal"));
        assertEquals(List.of(4L, 4L, 2L), units(equal.round()));
        String code = equal.round().code().text();
        assertRefused("round-other-rule", () -> desk.rounds.agree(Spaces.COORDINATOR, code, Optional.empty()));

        settle("equal");
        SeenRound agreed = desk.agreed(Map.of());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), agreed.round().head().terms().agreedOn());
        assertEquals(1, agreed.round().head().terms().agreement());
    }

    @Test
    public void firstComesWhoReceivedLeastInTheWindow() {
        settle("least");
        desk.handedOut(desk.agreed(Map.of("units", 3, "area", "north")));
        SeenRound next = desk.drafted(Map.of("units", 4));
        assertEquals(List.of(0L, 2L, 2L), units(next.round()));
    }

    @Test
    public void saysWhatIsInTheWayOfAPlan() {
        assertRefused("round-no-needs", () -> desk.drafted(Map.of("category", "food", "neededBy", "2020-01-01")));
        assertThrows(InvalidInput.class, () -> desk.drafted(Map.of("units", 11)));
        assertThrows(InvalidInput.class, () -> desk.drafted(Map.of("units", new BigDecimal("1.5"))));
        assertThrows(InvalidInput.class, () -> desk.drafted(Map.of("units", 1_000_000_000_000L)));
        assertThrows(InvalidInput.class, () -> desk.drafted(Map.of("area", "moon")));
        assertThrows(NotFound.class, () -> desk.drafted(Map.of("resource", "R-0000")));
        desk.agreed(Map.of());
        assertRefused("round-nothing-free", () -> desk.drafted(Map.of()));
    }

    @Test
    public void aShareThatItsNeedCanTakeNoMoreIsLeftAndSaid() {
        SeenRound agreed = desk.agreed(Map.of());
        desk.needs.change(new PublicCode("N-AAAA"), Spaces.COORDINATOR, Optional.empty(),
                need -> need.withdraw(RoundDesk.NOW));
        assertRefused("round-need-gone", () -> desk.handedOut(agreed, "N-AAAA"));
        SeenRound out = desk.handedOut(agreed);
        assertEquals(List.of(new PublicCode("N-AAAA")), out.stuck());
        assertEquals(List.of(6L, 6L, 0L), desk.tins());
        assertRefused("round-handed-out-already", () -> desk.handedOut(agreed, "N-BBBB"));
    }

    @Test
    public void goodsThatAreGoneCannotBeAgreedOn() {
        SeenRound one = desk.drafted(Map.of());
        SeenRound other = desk.drafted(Map.of());
        desk.rounds.agree(Spaces.COORDINATOR, one.round().code().text(), Optional.empty());
        String code = other.round().code().text();
        assertThrows(Refused.class, () -> desk.rounds.agree(Spaces.COORDINATOR, code, Optional.empty()));
        assertEquals(RoundStatus.DRAFT, desk.rounds.open(Spaces.COORDINATOR, code).round().status());
    }

    @Test
    public void draftsAreForThoseWhoPlanAndRoundsForMembers() {
        String code = desk.drafted(Map.of()).round().code().text();
        assertThrows(NotFound.class, () -> desk.rounds.open(Spaces.MEMBER, code));
        assertThrows(NotFound.class, () -> desk.rounds.open(Spaces.OUTSIDER, code));
        desk.rounds.agree(Spaces.COORDINATOR, code, Optional.empty());
        assertEquals(code, desk.rounds.open(Spaces.MEMBER, code).round().code().text());
        assertThrows(NotFound.class, () -> desk.rounds.open(Spaces.READER, code));
        assertThrows(NotAllowed.class, () -> desk.rounds.close(Spaces.MEMBER, code, Optional.empty()));
        assertThrows(NotAllowed.class, () -> desk.handingOut.handOut(
                Spaces.MEMBER, code, HandOutForm.read(Map.of("all", true))));
    }

    private void settle(String rule) {
        Standing coordinator =
                new Standing(Spaces.COORDINATOR, Spaces.SPACE, Set.of(Role.MEMBER, Role.COORDINATOR));
        desk.agreements.settle(coordinator, new Agreements.Wanted(
                AgreementKind.ROUNDS, Map.of("rule", rule, "window", "28"),
                new Agreement.Agreed(LocalDate.of(2026, 11, 1), Optional.empty(), LocalDate.of(2027, 2, 1)),
                Optional.of(0)));
    }

    private Need need(String code) {
        return desk.needs.need(new PublicCode(code));
    }

    private static void assertRefused(String reason, ThrowingRunnable work) {
        assertEquals(reason, assertThrows(Refused.class, work).reason());
    }
}
