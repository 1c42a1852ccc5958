package org.mutualaid.confluence.value;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.Test;

public class QuantityTest {

    @Test
    public void readsWholeNumbersAndUpToThreeDecimals() {
        assertEquals(Optional.of(new Quantity(12_000)), Quantity.read(new BigDecimal("12")));
        assertEquals(Optional.of(new Quantity(2_500)), Quantity.read(new BigDecimal("2.5")));
        assertEquals(Optional.of(new Quantity(1)), Quantity.read(new BigDecimal("0.001")));
        assertEquals(Optional.of(new Quantity(1_200_000)), Quantity.read(new BigDecimal("1.2e3")));
        assertEquals(Optional.of(Quantity.MOST), Quantity.read(new BigDecimal("1000000.000000")));
    }

    @Test
    public void readsNothingThatIsNotMoreThanZero() {
        assertTrue(Quantity.read(BigDecimal.ZERO).isEmpty());
        assertTrue(Quantity.read(new BigDecimal("-1")).isEmpty());
    }

    @Test
    public void readsNothingTooLargeOrTooFine() {
        assertTrue(Quantity.read(new BigDecimal("1000000.001")).isEmpty());
        assertTrue(Quantity.read(new BigDecimal("1e99")).isEmpty());
        assertTrue(Quantity.read(new BigDecimal("0.0001")).isEmpty());
        assertTrue(Quantity.read(new BigDecimal("1e-99")).isEmpty());
    }

    @Test
    public void doesNotExpandAHugeExponent() {
        assertTrue(Quantity.read(new BigDecimal("1e999999999")).isEmpty());
        assertTrue(Quantity.read(new BigDecimal("1e-999999999")).isEmpty());
    }

    @Test
    public void writesTheShortestNumber() {
        assertEquals("12", Quantity.ofWhole(12).toString());
        assertEquals("100", Quantity.ofWhole(100).toString());
        assertEquals("2.5", new Quantity(2_500).toString());
        assertEquals("0", Quantity.ZERO.toString());
    }

    @Test
    public void neverGoesBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> Quantity.ONE.minus(Quantity.ofWhole(2)));
    }
}
