package org.mutualaid.confluence.roster.leeway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.value.PublicCode;

public abstract class AoLeewayStoreContract {

    private static final Instant NOON = Shifts.NOON;

    private LeewayStore store;

    protected abstract TestDatabase database();

    @Before
    public void open() {
        database().empty();
        store = new AoLeewayStore(database().objects());
    }

    @Test
    public void keepsAWishAndItsAnswer() {
        Leeway asked = wish("E-0001", "key-of-amina", "S-0001", NOON);
        store.add(asked);
        assertTrue(store.holds(asked.code()));
        assertFalse(store.holds(new PublicCode("E-0009")));
        assertEquals(Optional.of(asked), store.byCode(asked.code()));
        Leeway answered = asked.answered(new Leeway.Answer(
                true, Optional.of("Rest \u2013 afterwards"), "key-of-cleo", NOON.plusSeconds(1)));
        store.answer(answered);
        assertEquals(Optional.of(answered), store.byCode(asked.code()));
    }

    @Test
    public void findsThemByPersonShiftAndSpaceWithTheUnansweredFirst() {
        Leeway first = wish("E-0001", "key-of-amina", "S-0001", NOON);
        Leeway second = wish("E-0002", "key-of-amina", "S-0002", NOON.plusSeconds(1));
        Leeway other = wish("E-0003", "key-of-ben", "S-0001", NOON.plusSeconds(2));
        List.of(first, second, other).forEach(store::add);
        Leeway answered = other.answered(new Leeway.Answer(false, Optional.empty(), "key-of-cleo", NOON));
        store.answer(answered);
        assertEquals(List.of(first), store.of("key-of-amina", "S-0001"));
        assertEquals(List.of(second, first), store.ofPerson("key-of-amina", 5));
        assertEquals(List.of(second), store.ofPerson("key-of-amina", 1));
        assertEquals(List.of(second, first, answered), store.in(7, 5));
        assertEquals(List.of(), store.in(8, 5));
        assertEquals(1, database().counter().countOf(() -> store.in(7, 5)));
    }

    private static Leeway wish(String code, String person, String shift, Instant asked) {
        return new Leeway(new PublicCode(code), 7, person, shift, "Only <this> once", asked, Optional.empty());
    }
}
