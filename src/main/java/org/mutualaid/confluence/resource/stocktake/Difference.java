package org.mutualaid.confluence.resource.stocktake;

import org.mutualaid.confluence.resource.stock.Account;
import org.mutualaid.confluence.value.Quantity;

/** What was counted where the ledger says something else. */
record Difference(Account account, Quantity counted) {

    /** Thousandths that are more than the ledger says. */
    long change() {
        return counted.thousandths() - account.here().thousandths();
    }
}
