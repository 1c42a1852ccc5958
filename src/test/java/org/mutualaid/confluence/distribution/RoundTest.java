package org.mutualaid.confluence.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.distribution.Rounds.FIRST;
import static org.mutualaid.confluence.distribution.Rounds.NOW;
import static org.mutualaid.confluence.distribution.Rounds.SECOND;
import static org.mutualaid.confluence.distribution.Rounds.THIRD;
import static org.mutualaid.confluence.distribution.Rounds.agreed;
import static org.mutualaid.confluence.distribution.Rounds.by;
import static org.mutualaid.confluence.distribution.Rounds.draft;
import static org.mutualaid.confluence.distribution.Rounds.goods;
import static org.mutualaid.confluence.distribution.Rounds.line;
import static org.mutualaid.confluence.distribution.Rounds.now;
import static org.mutualaid.confluence.distribution.Rounds.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

public class RoundTest {

    @Test
    public void aShareChangedByHandKeepsWhatTheRuleSaid() {
        RoundChange change = draft("D-0001").adjusted(SECOND, by(5, "A second child came"));

        RoundLine line = change.round().line(SECOND);
        assertEquals(5, line.units());
        assertEquals(3, line.proposed());
        assertEquals("A second child came", line.adjustment().orElseThrow().words());
        assertEquals(Map.of("need", "N-BBBB", "units", "5", "before", "3"), change.changes());
        assertEquals(2, change.round().head().revision());
        assertEquals(1, change.round().left());
    }

    @Test
    public void refusesToGiveMoreThanThereIsOrThanANeedCanTake() {
        Round round = draft("D-0001");
        assertRefused("round-more-than-asked", () -> round.adjusted(THIRD, by(3, "Why not")));
        Round little = round.planned(goods(7), terms(RuleKind.EQUAL), round.lines()).round();
        assertRefused("round-more-than-there-is", () -> little.adjusted(THIRD, by(1, "Why not")));
        assertEquals(2, little.adjusted(SECOND, by(1, "Has some")).round().left());
        assertThrows(NotFound.class, () -> round.adjusted(new PublicCode("N-ZZZZ"), by(1, "Who")));
    }

    @Test
    public void onceAgreedItIsPlannedNoMore() {
        Round round = agreed("D-0001");
        assertEquals(RoundStatus.AGREED, round.status());
        assertEquals(7, round.setAside());
        assertRefused("round-not-a-draft", () -> round.adjusted(FIRST, by(1, "Late")));
        assertRefused("round-not-a-draft", () -> round.planned(goods(3), terms(RuleKind.AREA), List.of()));
        assertRefused("round-not-a-draft", round::agreed);
    }

    @Test
    public void refusesToAgreeOnNothing() {
        Round nothing = draft("D-0001").planned(
                goods(3), terms(RuleKind.EQUAL), List.of(line(FIRST, 2, 0, "equal-none:3"))).round();
        assertRefused("round-nothing-shared", nothing::agreed);
    }

    @Test
    public void isHandedOutLineByLineAndFreesTheRestAtTheEnd() {
        Round round = agreed("D-0001").handedOut(List.of(FIRST), now(NOW)).round();
        assertEquals(RoundStatus.HANDING_OUT, round.status());
        assertEquals(3, round.setAside());
        assertEquals(List.of(SECOND), round.waiting(9));

        RoundChange over = round.closed();
        assertEquals(RoundStatus.CLOSED, over.round().status());
        assertEquals(0, over.round().setAside());
        assertEquals(Map.of("needs", "1", "units", "4"), over.changes());
    }

    @Test
    public void lessThanAShareFreesTheRestOfItAndCountsOnlyWhatWasGiven() {
        Round round = agreed("D-0001").handedOutLess(FIRST, less(1)).round();
        assertEquals(3, round.setAside());
        assertEquals(List.of(SECOND), round.waiting(9));
        assertEquals(new Round.Totals(3, 2, 7, 1, 1), round.totals());
        Round none = round.handedOutLess(SECOND, less(0)).round();
        assertEquals(0, none.setAside());
        assertEquals("who was not there got nothing", 1, none.totals().taken());
        assertRefused("round-more-than-share", () -> agreed("D-0001").handedOutLess(FIRST, less(5)));
        assertRefused("round-handed-out-already", () -> round.handedOutLess(FIRST, less(1)));
        assertRefused("round-not-agreed", () -> draft("D-0001").handedOutLess(FIRST, less(1)));
    }

    @Test
    public void refusesToHandOutWhatIsNotThereOrWasHandedOut() {
        assertRefused("round-not-agreed", () -> draft("D-0001").handedOut(List.of(FIRST), now(NOW)));
        Round round = agreed("D-0001").handedOut(List.of(FIRST), now(NOW)).round();
        assertRefused("round-handed-out-already", () -> round.handedOut(List.of(SECOND, FIRST), now(NOW)));
        assertRefused("round-no-share", () -> round.handedOut(List.of(THIRD), now(NOW)));
        Round closed = round.closed().round();
        assertRefused("round-closed", () -> closed.handedOut(List.of(SECOND), now(NOW)));
        assertRefused("round-closed", closed::closed);
    }

    @Test
    public void aDraftCanBeGivenUp() {
        Round over = draft("D-0001").closed().round();
        assertEquals(RoundStatus.CLOSED, over.status());
        assertEquals(0, over.setAside());
        assertTrue(over.waiting(9).contains(FIRST));
    }

    private static RoundLine.HandedOut less(long units) {
        return new RoundLine.HandedOut(units, NOW, Optional.empty(), Optional.of("The bag tore"));
    }

    private static void assertRefused(String reason, ThrowingRunnable work) {
        assertEquals(reason, assertThrows(Refused.class, work).reason());
    }
}
