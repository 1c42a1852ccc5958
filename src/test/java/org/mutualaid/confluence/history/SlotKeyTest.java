package org.mutualaid.confluence.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class SlotKeyTest {

    @Test
    public void namesThePlaceThatIsHeld() {
        assertEquals("N-7K2Q#3", SlotKey.held("N-7K2Q", 3).text());
        assertTrue(SlotKey.held("N-7K2Q", 3).isHeld());
    }

    @Test
    public void freesThePlaceByAnotherKey() {
        SlotKey released = SlotKey.held("N-7K2Q", 3).released(7);

        assertEquals("N-7K2Q#3#released#7", released.text());
        assertFalse(released.isHeld());
    }

    @Test
    public void readsBackWhatItWrote() {
        SlotKey held = SlotKey.held("N-7K2Q", 3);

        assertEquals(held, SlotKey.parse(held.text()));
        assertEquals(held.released(7), SlotKey.parse(held.released(7).text()));
    }

    @Test
    public void refusesPlacesThatDoNotExist() {
        assertThrows(IllegalArgumentException.class, () -> SlotKey.held("N-7K2Q", 0));
        assertThrows(IllegalArgumentException.class, () -> SlotKey.held("N#1", 1));
        assertThrows(IllegalArgumentException.class, () -> SlotKey.held("", 1));
        assertThrows(IllegalArgumentException.class, () -> SlotKey.held("N-7K2Q", 1).released(0));
    }

    @Test
    public void refusesToReleaseTwice() {
        SlotKey released = SlotKey.held("N-7K2Q", 1).released(2);

        assertThrows(IllegalArgumentException.class, () -> released.released(3));
    }
}
