/** Counting what is there: first the differences are shown, then they are confirmed and become lines of the ledger. */
package org.mutualaid.confluence.resource.stocktake;
