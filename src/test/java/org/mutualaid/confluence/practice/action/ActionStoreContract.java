package org.mutualaid.confluence.practice.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of actions does. */
public abstract class ActionStoreContract {

    static final long SPACE = 42;

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private ActionStore store;

    protected abstract ActionStore emptyStore();

    @Before
    public void open() {
        store = emptyStore();
    }

    protected final ActionStore store() {
        return store;
    }

    static Action action(String code, long page, String owner, int day) {
        return Action.begun(new PublicCode(code), SPACE,
                new Action.Wanted("Ask Olga & co. for a long ladder 🪜", owner, DAY.plusDays(day)),
                new Action.Made(page, NOON, Optional.of("key-of-member")));
    }

    @Test
    public void keepsEveryField() {
        Action begun = action("W-0001", 7, "key-of-ana", 0);
        store.add(begun);
        assertEquals(Optional.of(begun), store.byCode(begun.code()));
        Action ended = begun.changedTo(new Action.Wanted("Ñ", "key-of-ben", DAY))
                .ended(ActionStatus.DROPPED, Optional.of("No ladder fits"), NOON).at(43, true);
        store.update(ended);
        assertEquals(Optional.of(ended), store.byCode(begun.code()));
        assertEquals(3, ended.revision());
        assertTrue(store.holds(begun.code()));
        assertFalse(store.holds(new PublicCode("W-0002")));
    }

    @Test
    public void listsWhoseDayComesFirst() {
        store.add(action("W-0003", 7, "key-of-ana", 5));
        store.add(action("W-0002", 7, "key-of-ben", 1));
        store.add(action("W-0001", 8, "key-of-ana", 5));
        assertEquals(List.of("W-0002", "W-0001", "W-0003"), codes(store.openIn(SPACE, 10)));
        assertEquals(List.of("W-0002", "W-0001"), codes(store.openIn(SPACE, 2)));
        assertEquals(List.of("W-0001", "W-0003"), codes(store.openOf("key-of-ana", 10)));
        assertEquals(List.of("W-0002", "W-0003"), codes(store.ofPage(7, 10)));
    }

    @Test
    public void listsOfOpenOnesHoldNeitherEndedOnesNorThoseInTheTrash() {
        Action first = action("W-0001", 7, "key-of-ana", 0);
        Action second = action("W-0002", 8, "key-of-ana", 0);
        store.add(first);
        store.add(second);
        store.update(first.ended(ActionStatus.DONE, Optional.empty(), NOON));
        store.update(second.at(SPACE, true));
        assertEquals(List.of(), store.openIn(SPACE, 10));
        assertEquals(List.of(), store.openOf("key-of-ana", 10));
        assertEquals(1, store.ofPage(8, 10).size());
        store.update(second);
        assertEquals(List.of("W-0002"), codes(store.openIn(SPACE, 10)));
    }

    @Test
    public void forgetsThoseOfAPageAndOfASpace() {
        store.add(action("W-0001", 7, "key-of-ana", 0));
        store.add(action("W-0002", 8, "key-of-ana", 0));
        store.removeOf(7);
        assertEquals(List.of("W-0002"), codes(store.openIn(SPACE, 10)));
        store.removeAllIn(SPACE);
        assertEquals(List.of(), store.openIn(SPACE, 10));
    }

    private static List<String> codes(List<Action> actions) {
        return actions.stream().map(action -> action.code().text()).toList();
    }
}
