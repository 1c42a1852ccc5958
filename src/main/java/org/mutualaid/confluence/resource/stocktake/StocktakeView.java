package org.mutualaid.confluence.resource.stocktake;

import java.util.List;

/**
 * A form to count, for one who keeps the registry.
 *
 * @param lines how many lines the ledger has now
 */
public record StocktakeView(String id, String address, int lines, List<Line> counts) {

    /** One lot at one place; {@code shown} is a number for a field. */
    public record Line(String lot, String place, String shown) {
    }
}
