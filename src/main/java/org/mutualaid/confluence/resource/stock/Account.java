package org.mutualaid.confluence.resource.stock;

import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * One lot at one place, as its last line of the ledger left it.
 *
 * @param lines how many lines it has; the next one has the next number
 * @param here how much is there, what is set aside included
 * @param held how much of that is set aside
 */
public record Account(PublicCode resource, Lot lot, Place place, int lines, Quantity here, Quantity held) {

    public Account {
        if (held.isMoreThan(here)) {
            throw new IllegalArgumentException("more is set aside than is there");
        }
    }

    /** A lot that was never at that place before. */
    static Account empty(PublicCode resource, Lot lot, Place place) {
        return new Account(resource, lot, place, 0, Quantity.ZERO, Quantity.ZERO);
    }

    /** Under which the ledger keeps it. */
    public String key() {
        return resource.text() + "/" + lot.label() + "/" + place.key();
    }

    public Quantity free() {
        return here.minus(held);
    }

    /** With one more line. */
    Account after(long change, long heldChange) {
        return new Account(resource, lot, place, lines + 1,
                new Quantity(here.thousandths() + change), new Quantity(held.thousandths() + heldChange));
    }
}
