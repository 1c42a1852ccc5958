package org.mutualaid.confluence.resource.stock;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Test;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** The rules by which things come, go and are set aside. */
public class StockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PublicCode FORMULA = new PublicCode("R-3VQ8");
    private static final Place CHURCH = Place.named("Church Hall");
    private static final Place MILL = Place.named("Mill Lane");
    private static final Lot OLD = lot("2610", -20);
    private static final Lot EARLY = lot("2612", 19);
    private static final Lot LATE = lot("2703", 120);

    @Test
    public void takesWhatExpiresFirstWhateverTheOrderInWhichItCame() {
        Stock stock = stock(at(LATE, MILL, 14, 0), at(EARLY, CHURCH, 10, 0), at(OLD, CHURCH, 5, 0)).build();

        List<Step> steps = stock.issue(of(12), Optional.empty(), Where.ANY, TODAY).steps();

        assertEquals(List.of("2612", "2703"), steps.stream().map(step -> step.account().lot().label()).toList());
        assertEquals(List.of(-10_000L, -2_000L), steps.stream().map(Step::change).toList());
    }

    @Test
    public void handsOutNothingThatIsPastItsDate() {
        Stock stock = stock(at(OLD, CHURCH, 5, 0)).build();
        assertEquals("lot-expired", refusal(() -> stock.issue(of(1), Optional.empty(), Where.ANY, TODAY)));
        assertEquals("lot-expired", refusal(() -> stock.reserve(of(1), "N-7K2Q", Where.ANY, TODAY)));
        assertEquals(Quantity.ZERO, stock.usable(TODAY));
        assertEquals("lot-expired", refusal(() -> stock.receive(Lot.of("2610"), MILL, of(1), TODAY)));
        assertEquals(-5_000, stock.adjust(Adjustment.EXPIRED, of(5), Where.ANY).steps().get(0).change());
    }

    @Test
    public void handsOutOnTheVeryLastDay() {
        Stock stock = stock(at(lot("2611", 0), CHURCH, 5, 0)).build();
        assertEquals(1, stock.issue(of(5), Optional.empty(), Where.ANY, TODAY).steps().size());
    }

    @Test
    public void leavesWhatIsSetAsideToWhomItIsFor() {
        Stock stock = stock(at(EARLY, CHURCH, 10, 6)).holding("N-7K2Q", 4).holding("N-H3JK", 2).build();

        Refused refused = assertThrows(Refused.class,
                () -> stock.issue(of(5), Optional.empty(), Where.ANY, TODAY));
        assertEquals("not-enough-free", refused.reason());
        assertEquals(List.of("4", "6", "N-7K2Q (4), N-H3JK (2)"), refused.text().arguments());

        Step step = stock.issue(of(5), Optional.of("N-7K2Q"), Where.ANY, TODAY).steps().get(0);
        assertEquals(-5_000, step.change());
        assertEquals(-4_000, step.heldChange());
    }

    @Test
    public void handsOutALineOfASheetOnceAndNothingThatIsFreeWithIt() {
        Stock stock = stock(at(EARLY, CHURCH, 10, 4)).holding("N-7K2Q", 4).build();
        assertEquals(-4_000, stock.handOut(of(4), "N-7K2Q", TODAY).steps().get(0).heldChange());

        Stock handedOut = stock(at(EARLY, CHURCH, 6, 0)).build();
        Refused refused = assertThrows(Refused.class, () -> handedOut.handOut(of(4), "N-7K2Q", TODAY));
        assertEquals("not-set-aside", refused.reason());
        assertEquals(List.of("0", "N-7K2Q"), refused.text().arguments());
        assertEquals("not-set-aside", refusal(() -> stock.handOut(of(5), "N-7K2Q", TODAY)));
        assertEquals("not-set-aside", refusal(() -> stock.handOut(of(1), "N-0000", TODAY)));
    }

    @Test
    public void tellsWhoComesSecondThatTheLastOneIsGone() {
        Stock stock = stock(at(EARLY, CHURCH, 0, 0)).build();
        assertEquals("none-left", refusal(() -> stock.issue(of(1), Optional.empty(), Where.ANY, TODAY)));
    }

    @Test
    public void movesALotAsItIs() {
        Stock stock = stock(at(EARLY, MILL, 24, 0), at(LATE, MILL, 16, 0)).build();

        List<Step> steps = stock.transfer(of(15), Where.ANY, CHURCH, TODAY).steps();

        assertEquals(2, steps.size());
        assertEquals(0, steps.stream().mapToLong(Step::change).sum());
        assertEquals("R-3VQ8/2612/church-hall", steps.get(1).after().key());
        assertEquals(EARLY.expires(), steps.get(1).after().lot().expires());
        assertEquals("none-left", refusal(() -> stock.transfer(of(1), Where.ANY, MILL, TODAY)));
    }

    @Test
    public void correctsToWhatWasCountedButNeverIntoWhatIsSetAside() {
        Stock stock = stock(at(EARLY, CHURCH, 10, 4)).holding("N-7K2Q", 4).build();
        assertEquals(-3_000, stock.adjust(Adjustment.COUNTED, of(7), Where.ANY).steps().get(0).change());
        assertEquals("no-difference", refusal(() -> stock.adjust(Adjustment.COUNTED, of(10), Where.ANY)));
        assertEquals("not-enough-free", refusal(() -> stock.adjust(Adjustment.LOST, of(7), Where.ANY)));
        assertEquals("not-enough-free", refusal(() -> stock.adjust(Adjustment.COUNTED, of(3), Where.ANY)));
    }

    @Test
    public void asksWhichLotIsMeantWhereSeveralCanBe() {
        Stock stock = stock(at(EARLY, MILL, 9, 0), at(EARLY, CHURCH, 10, 0)).build();
        assertEquals("which-lot", refusal(() -> stock.adjust(Adjustment.LOST, of(1), Where.ANY)));
        Where there = new Where(Optional.of("2612"), Optional.of(MILL.key()));
        assertEquals(MILL, stock.adjust(Adjustment.LOST, of(1), there).steps().get(0).account().place());
    }

    @Test
    public void knowsALotWhereverItIsAndNamesOneThatNobodyNamed() {
        Stock stock = stock(at(EARLY, MILL, 9, 0)).build();
        assertEquals("lot-differs", refusal(() -> stock.receive(lot("2612", 5), CHURCH, of(1), TODAY)));
        Lot unnamed = new Lot("", EARLY.expires(), Optional.empty(), Optional.empty());
        assertEquals("2612", label(stock.receive(unnamed, CHURCH, of(1), TODAY)));
        Lot other = new Lot("", Optional.of(TODAY.plusDays(20)), Optional.empty(), Optional.empty());
        assertEquals("2612-2", label(stock.receive(other, CHURCH, of(1), TODAY)));
        assertEquals("1", label(stock.receive(Lot.of(""), CHURCH, of(1), TODAY)));
    }

    @Test
    public void frees() {
        Stock stock = stock(at(EARLY, CHURCH, 10, 4)).holding("N-7K2Q", 4).build();
        assertEquals(-4_000, stock.release(Optional.empty(), "N-7K2Q", Where.ANY).steps().get(0).heldChange());
        assertEquals("less-set-aside", refusal(() -> stock.release(Optional.of(of(5)), "N-7K2Q", Where.ANY)));
        assertEquals("less-set-aside", refusal(() -> stock.release(Optional.empty(), "N-H3JK", Where.ANY)));
    }

    @Test
    public void takesBackByTheOppositeUnlessItIsGoneSince() {
        Stock empty = stock().build();
        Movement received = written(empty.receive(EARLY, MILL, of(10), TODAY));
        Booking undo = stock(at(EARLY, MILL, 10, 0)).build().undo(received);
        assertEquals(-10_000, undo.steps().get(0).change());
        assertEquals(Optional.of(received.code()), undo.purpose().undoes());
        assertEquals("undo-too-late", refusal(() -> stock(at(EARLY, MILL, 9, 0)).build().undo(received)));
        assertEquals("undo-too-late", refusal(
                () -> stock(at(EARLY, MILL, 10, 1)).holding("N-7K2Q", 1).build().undo(received)));
        assertEquals("undo-of-undo", refusal(() -> empty.undo(written(undo))));
    }

    @Test
    public void saysWhetherItWasReadInOneInstant() {
        assertTrue(stock(at(EARLY, CHURCH, 10, 4)).holding("N-7K2Q", 4).build().isWhole());
        assertEquals(false, stock(at(EARLY, CHURCH, 10, 4)).holding("N-7K2Q", 3).build().isWhole());
    }

    private static Movement written(Booking booking) {
        return booking.movement(new PublicCode("M-2222"), Instant.EPOCH, Optional.empty(), Optional.empty());
    }

    private static String label(Booking booking) {
        return booking.steps().get(0).after().lot().label();
    }

    private static String refusal(Supplier<Booking> rule) {
        return assertThrows(Refused.class, rule::get).reason();
    }

    private static Lot lot(String label, int days) {
        return new Lot(label, Optional.of(TODAY.plusDays(days)), Optional.empty(), Optional.empty());
    }

    private static Quantity of(long whole) {
        return whole == 0 ? Quantity.ZERO : Quantity.ofWhole(whole);
    }

    private static Account at(Lot lot, Place place, int here, int held) {
        return new Account(FORMULA, lot, place, 1, of(here), of(held));
    }

    private static Building stock(Account... accounts) {
        return new Building(List.of(accounts), new ArrayList<>());
    }

    /** A stock in the making. */
    private record Building(List<Account> accounts, List<Hold> holds) {

        Building holding(String need, int quantity) {
            holds.add(new Hold(accounts.get(0).key(), need, of(quantity), Optional.empty(), Instant.EPOCH));
            return this;
        }

        Stock build() {
            return new Stock(FORMULA, accounts, holds);
        }
    }
}
