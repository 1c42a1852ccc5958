package org.mutualaid.confluence.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of something, in whole thousandths of its unit, never below zero. 2.5 kg is 2500.
 */
public record Quantity(long thousandths) implements Comparable<Quantity> {

    /** The largest quantity that can be written down: a million of the unit. */
    public static final Quantity MOST = ofWhole(1_000_000);

    public static final Quantity ZERO = new Quantity(0);
    public static final Quantity ONE = ofWhole(1);

    private static final int DECIMALS = 3;
    private static final int LONGEST_NUMBER = 24;

    public Quantity {
        if (thousandths < 0) {
            throw new IllegalArgumentException("a quantity is never negative");
        }
    }

    public static Quantity ofWhole(long units) {
        return new Quantity(Math.multiplyExact(units, 1000L));
    }

    /**
     * Reads a number that somebody sent.
     *
     * @return empty unless it is more than zero, at most {@link #MOST} and has at most three decimals
     */
    public static Optional<Quantity> read(BigDecimal number) {
        // The exponent is looked at before anything is expanded: 1e999999999 would fill the memory.
        if (number.signum() <= 0 || Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            long thousandths = number.setScale(DECIMALS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
            return Optional.of(new Quantity(thousandths)).filter(q -> q.compareTo(MOST) <= 0);
        } catch (ArithmeticException notExact) {
            return Optional.empty();
        }
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(thousandths, other.thousandths));
    }

    /** @throws IllegalArgumentException if more is taken away than there is */
    public Quantity minus(Quantity other) {
        return new Quantity(thousandths - other.thousandths);
    }

    public Quantity least(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return thousandths == 0;
    }

    public boolean isMoreThan(Quantity other) {
        return thousandths > other.thousandths;
    }

    /** The number in its unit, without needless zeros. */
    public BigDecimal number() {
        BigDecimal number = BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }

    @Override
    public String toString() {
        return number().toPlainString();
    }
}
