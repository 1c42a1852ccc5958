package org.mutualaid.confluence.resource.lending;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;

/** Who can have one of two wheelchairs. */
public class LendingTest {

    private static final PublicCode CHAIR = new PublicCode("R-0001");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-11-30");
    private static final Lending.Borrower ANA = borrower("ana", null);
    private static final Lending.Borrower ANAS_PROMISE = borrower("ana", "N-0001");

    @Test
    public void whatSomebodyHasForANeedIsNotWhatTheyHaveForThemselves() {
        Loan own = lending().lend(code(1), ANA, NOW, DUE);
        Loan promised = lending(own).lend(code(2), ANAS_PROMISE, NOW, DUE);
        assertEquals(Optional.of("N-0001"), promised.need());
        assertEquals("ana", promised.person().orElseThrow());
        assertRefused("all-out", () -> lending(own, promised).lend(code(3), borrower("bo", null), NOW, DUE));
    }

    @Test
    public void nobodyHasTwoForTheSame() {
        Loan promised = lending().lend(code(1), ANAS_PROMISE, NOW, DUE);
        assertRefused("borrowed-already", () -> lending(promised).lend(code(2), ANAS_PROMISE, NOW, DUE));
        assertRefused("waiting-already", () -> lending(promised).ask(code(2), ANAS_PROMISE, NOW));
        assertEquals(LoanState.WAITING, lending(promised).ask(code(2), ANA, NOW).state());
    }

    @Test
    public void whoWaitedGetsItForWhateverItIsNow() {
        Loan waits = lending().ask(code(1), ANA, NOW);
        Loan out = lending(waits).lend(code(2), ANAS_PROMISE, NOW, DUE);
        assertEquals(waits.code(), out.code());
        assertEquals(Optional.of("N-0001"), out.need());
        assertEquals(Optional.of(DUE), out.due());
        assertRefused("waiting-already", () -> lending(waits).ask(code(2), ANAS_PROMISE, NOW));
    }

    @Test
    public void twoNeedsCanHaveOneEach() {
        Loan first = lending().lend(code(1), borrower(null, "N-0001"), NOW, DUE);
        Loan second = lending(first).lend(code(2), borrower(null, "N-0002"), NOW, DUE);
        assertEquals(0, lending(first, second).here());
        assertEquals(LoanState.BACK, lending(first, second).giveBack(second.code(), Optional.of("Fine")).state());
    }

    private static void assertRefused(String reason, Runnable work) {
        assertEquals(reason, assertThrows(Refused.class, work::run).reason());
    }

    private static Lending lending(Loan... standing) {
        return new Lending(CHAIR, 2, List.of(standing));
    }

    private static PublicCode code(int number) {
        return new PublicCode("L-000" + number);
    }

    private static Lending.Borrower borrower(String person, String need) {
        return new Lending.Borrower(Optional.ofNullable(person), Optional.ofNullable(need));
    }
}
