package org.mutualaid.confluence.resource.stocktake;

import org.mutualaid.confluence.value.Quantity;

/**
 * How much of one lot somebody counted at one place.
 *
 * @param place as it was typed
 */
record Count(String lot, String place, Quantity counted) {
}
