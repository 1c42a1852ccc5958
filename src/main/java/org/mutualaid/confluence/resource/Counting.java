package org.mutualaid.confluence.resource;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.value.Quantity;

/**
 * How an entry is counted, and from when on people should know.
 *
 * @param unit what is counted, such as tins, or the currency of a fund; empty where nothing is counted
 * @param low running low at this much or less
 * @param soonDays to be used soon when it expires within so many days
 * @param pieces of something to borrow, how many there are
 */
public record Counting(Optional<String> unit, Optional<Quantity> low, int soonDays, int pieces) {

    public static final int USUAL_SOON_DAYS = 30;

    private static final Set<String> DIVISIBLE =
            Set.of("kg", "g", "l", "ml", "m", "m2", "km", "h", "hour", "hours", "litre", "litres", "liter", "liters",
                    "kilo", "kilos", "metre", "metres", "meter", "meters", "hora", "horas", "litro", "litros");

    /** Nothing to count but the thing itself. */
    public static final Counting ONE = new Counting(Optional.empty(), Optional.empty(), USUAL_SOON_DAYS, 1);

    /** Whether half of one makes sense. */
    public boolean isDivisible() {
        return unit.filter(name -> DIVISIBLE.contains(name.toLowerCase(Locale.ROOT))).isPresent();
    }

    /** Whether there can be so much of it: half a tin is none. */
    public boolean admits(Quantity quantity) {
        return isDivisible() || quantity.thousandths() % Quantity.ONE.thousandths() == 0;
    }

    public boolean isLow(Quantity free) {
        return low.filter(threshold -> !free.isMoreThan(threshold)).isPresent();
    }
}
