package org.mutualaid.confluence.resource.stock;

import org.mutualaid.confluence.value.Quantity;

/**
 * One line of the ledger. Written once, never changed.
 *
 * @param account key of the account
 * @param number of the line within its account, from 1
 * @param change thousandths that came, or went if negative
 * @param heldChange thousandths that were set aside, or freed if negative
 * @param here what was there after it
 * @param held what was set aside after it
 */
public record Line(String account, int number, long change, long heldChange, Quantity here, Quantity held) {

    static Line of(Step step) {
        Account after = step.after();
        return new Line(after.key(), after.lines(), step.change(), step.heldChange(), after.here(), after.held());
    }
}
