package org.mutualaid.confluence.volunteer.training;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of trainings does. */
public abstract class TrainingStoreContract {

    protected static final Training DRIVING = new Training(new PublicCode("T-AAAA"), 42, "Driving 🙂 check",
            Optional.of("Bring it\nalong"), Optional.of(12), Optional.of("key-of-cy"), true);
    private static final Training FOOD = new Training(new PublicCode("T-BBBB"), 42, "Food hygiene",
            Optional.empty(), Optional.empty(), Optional.empty(), true);

    protected TrainingStore store;

    /** The store under test, empty. */
    protected abstract TrainingStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsTheListInItsOrderAndWhatWasTakenOff() {
        store.put(42, List.of(DRIVING, FOOD));
        assertEquals(List.of(DRIVING, FOOD), store.of(42));
        assertEquals(Optional.of(FOOD), store.byCode(FOOD.code()));
        assertEquals(List.of(), store.of(43));

        store.put(42, List.of(FOOD, DRIVING.taken(false)));
        assertEquals(List.of(FOOD, DRIVING.taken(false)), store.of(42));
    }

    @Test
    public void keepsWhoHoldsWhatOnceForEachPerson() {
        store.put(held("key-of-ana", false));
        store.put(held("key-of-ben", false));
        store.put(held("key-of-ana", true));
        assertEquals(List.of(held("key-of-ana", true), held("key-of-ben", false)), store.holders(DRIVING.code()));
        assertEquals(List.of(held("key-of-ana", true)), store.heldBy(42, "key-of-ana"));
        assertEquals(List.of(held("key-of-ana", true)), store.renewals(42));
        LocalDate end = held("key-of-ana", true).validUntil().orElseThrow();
        assertEquals(2, store.ending(42, end, end).size());
        assertEquals(List.of(), store.ending(42, end.plusDays(1), end.plusDays(9)));
        assertEquals(List.of(), store.ending(43, end, end));
        assertEquals(List.of(), store.heldBy(43, "key-of-ana"));

        store.remove(DRIVING.code(), "key-of-ana");
        assertEquals(List.of(), store.heldBy(42, "key-of-ana"));
    }

    protected static Holding held(String userKey, boolean renewalAsked) {
        return new Holding(DRIVING.code(), 42, userKey, "key-of-cy", LocalDate.of(2026, 3, 1),
                Optional.of(LocalDate.of(2027, 2, 28)), renewalAsked);
    }
}
