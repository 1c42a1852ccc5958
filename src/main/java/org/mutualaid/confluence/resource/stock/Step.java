package org.mutualaid.confluence.resource.stock;

/**
 * What a booking does to one account.
 *
 * @param account as it was before
 * @param change thousandths that come, or go if negative
 * @param heldChange thousandths that are set aside, or freed if negative
 */
public record Step(Account account, long change, long heldChange) {

    public Account after() {
        return account.after(change, heldChange);
    }
}
