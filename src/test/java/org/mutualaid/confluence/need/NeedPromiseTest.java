package org.mutualaid.confluence.need;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.need.term.Term;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.Quantity;

/** What becomes of a promise that nobody speaks of. */
public class NeedPromiseTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant NEXT_DAY = NOW.plus(Duration.ofHours(24));
    private static final Instant DAY_AFTER = NOW.plus(Duration.ofHours(48));
    private static final String AMINA = "key-of-amina";
    private static final String BEN = "key-of-ben";

    private final Need promised = promise(Needs.of(12, "tins"), AMINA, 5, NOW);

    @Test
    public void aPromiseIsAskedAboutAfterADayAndGoesBackAfterTwo() {
        Term term = promised.claimOf(AMINA).orElseThrow().term();
        assertFalse(term.isIdle(NEXT_DAY.minusMillis(1)));
        assertTrue(term.isIdle(NEXT_DAY));
        assertFalse(term.isOver(DAY_AFTER.minusMillis(1)));
        assertTrue(term.isOver(DAY_AFTER));
    }

    @Test
    public void whatNobodySpokeOfGoesBackOnTheBoardAndTheRestStands() {
        Need both = promise(promised, BEN, 4, NOW.plus(Duration.ofHours(1)));
        NeedChange lapsed = both.lapse(DAY_AFTER);
        assertEquals(NeedAction.LAPSED, lapsed.action());
        assertEquals(Map.of("quantity", "5", "state", "open"), lapsed.changes());
        assertEquals(Optional.empty(), lapsed.need().claimOf(AMINA));
        assertEquals(Quantity.ofWhole(4), lapsed.need().progress().promised());
        assertEquals(Quantity.ofWhole(8), lapsed.need().remaining());
    }

    @Test
    public void severalPromisesOfOneNeedGoBackTogether() {
        Need both = promise(promised, BEN, 4, NOW.plus(Duration.ofHours(1)));
        NeedChange lapsed = both.lapse(DAY_AFTER.plus(Duration.ofHours(1)));
        assertEquals("9", lapsed.changes().get("quantity"));
        assertEquals(Quantity.ofWhole(12), lapsed.need().remaining());
    }

    @Test
    public void nothingGoesBackBeforeItsTimeIsUp() {
        assertRefused("nothing-lapsed", () -> promised.lapse(DAY_AFTER.minusMillis(1)));
        assertRefused("nothing-lapsed", () -> Needs.one().lapse(DAY_AFTER));
    }

    @Test
    public void aHelperWhoNeedsLongerIsLeftInPeaceAnew() {
        NeedChange kept = promised.keep(AMINA, USUAL.from(NEXT_DAY));
        assertEquals(NeedAction.KEPT, kept.action());
        assertEquals(Map.of("quantity", "5", "state", "open", "until", "2026-11-24T09:00:00Z"), kept.changes());
        assertEquals(promised.claimOf(AMINA).orElseThrow().since(), kept.need().claimOf(AMINA).orElseThrow().since());
        assertRefused("nothing-lapsed", () -> kept.need().lapse(DAY_AFTER));
        assertEquals(Quantity.ofWhole(12), kept.need().lapse(DAY_AFTER.plus(Duration.ofDays(1))).need().remaining());
    }

    @Test
    public void onlyAPromiseCanBeKept() {
        assertRefused("no-promise", () -> promised.keep(BEN, USUAL.from(NOW)));
        assertRefused("on-hold", () -> promised.hold().need().keep(AMINA, USUAL.from(NOW)));
    }

    @Test
    public void nothingIsExpectedWhileANeedIsOnHold() {
        Need held = promised.hold().need();
        assertEquals(Optional.empty(), held.progress().first(Term::asks));
        assertRefused("on-hold", () -> held.lapse(DAY_AFTER));
        Need again = held.reopen(USUAL.from(DAY_AFTER)).need();
        assertRefused("nothing-lapsed", () -> again.lapse(DAY_AFTER.plus(Duration.ofHours(47))));
        assertEquals(Optional.of(DAY_AFTER.plus(Duration.ofHours(24))), again.progress().first(Term::asks));
    }

    @Test
    public void aPartThatSomebodyElseBroughtLeavesTheTermOfTheRest() {
        Need met = promised.meet("key-of-joana", Optional.of(Quantity.ofWhole(2)), NEXT_DAY).need();
        assertEquals(promised.claimOf(AMINA).orElseThrow().term(), met.claimOf(AMINA).orElseThrow().term());
    }

    @Test
    public void aPromisePassesToAnotherPersonAsItIsAndBeginsAnew() {
        NeedChange handed = promised.handOver(AMINA, BEN, USUAL.from(NEXT_DAY));
        assertEquals(NeedAction.HANDED_OVER, handed.action());
        assertEquals(Map.of("quantity", "5", "state", "open"), handed.changes());
        assertEquals(Optional.empty(), handed.need().claimOf(AMINA));
        Claim bens = handed.need().claimOf(BEN).orElseThrow();
        assertEquals(new Claim(2, BEN, Quantity.ofWhole(5), NEXT_DAY, USUAL.from(NEXT_DAY)), bens);
        assertEquals(promised.remaining(), handed.need().remaining());
    }

    @Test
    public void onlyAPromiseThatStandsPassesAndOnlyToSomebodyWithoutOne() {
        Need both = promise(promised, BEN, 4, NOW);
        assertRefused("promised-already", () -> both.handOver(AMINA, BEN, USUAL.from(NOW)));
        assertRefused("same-person", () -> both.handOver(AMINA, AMINA, USUAL.from(NOW)));
        assertRefused("no-promise-of-theirs", () -> promised.handOver(BEN, "key-of-cleo", USUAL.from(NOW)));
        assertRefused("on-hold", () -> promised.hold().need().handOver(AMINA, BEN, USUAL.from(NOW)));
        assertRefused("closed", () -> promised.withdraw(NOW).need().handOver(AMINA, BEN, USUAL.from(NOW)));
    }

    @Test
    public void aGroupIsAlwaysAskedBeforeSomethingGoesBack() {
        Duration day = Duration.ofDays(1);
        assertThrows(IllegalArgumentException.class, () -> new LapseRule(day, day));
        assertThrows(IllegalArgumentException.class, () -> new LapseRule(Duration.ZERO, day));
    }

    private static Need promise(Need need, String person, int quantity, Instant when) {
        return need.claim(person, Optional.of(Quantity.ofWhole(quantity)), USUAL.from(when)).need();
    }

    private static void assertRefused(String reason, Runnable change) {
        assertEquals(reason, assertThrows(Refused.class, change::run).reason());
    }
}
