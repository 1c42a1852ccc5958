package org.mutualaid.confluence.distribution.desk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;

public class SameUnitTest {

    @Test
    public void theSameWordInAnyCaseAndNumberIsTheSameUnit() {
        assertTrue(are("Packs", "packs"));
        assertTrue(are("pack", "packs"));
        assertTrue(are("cajas", "caja"));
        assertTrue(are("boxes", "box"));
        assertTrue(are("pañales", "PANALES"));
    }

    @Test
    public void otherWordsAreOtherUnits() {
        assertFalse(are("bags", "packs"));
        assertFalse(are("pack", "packages"));
        assertFalse(are("can", "cane"));
        assertFalse(are("big packs", "packs"));
    }

    @Test
    public void whoNamesNoUnitAsksForNothingThatIsCountedInOne() {
        assertFalse(SameUnit.are(Optional.empty(), Optional.of("packs")));
        assertFalse(SameUnit.are(Optional.of("packs"), Optional.empty()));
        assertTrue(SameUnit.are(Optional.empty(), Optional.empty()));
    }

    private static boolean are(String one, String other) {
        return SameUnit.are(Optional.of(one), Optional.of(other));
    }
}
