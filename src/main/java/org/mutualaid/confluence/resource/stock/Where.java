package org.mutualaid.confluence.resource.stock;

import java.util.Optional;

/**
 * Which lots and places something may be taken from; all of them unless one is named.
 *
 * @param lot label of the lot
 * @param place key of the place
 */
public record Where(Optional<String> lot, Optional<String> place) {

    public static final Where ANY = new Where(Optional.empty(), Optional.empty());

    boolean admits(Account account) {
        return lot.filter(label -> !label.equalsIgnoreCase(account.lot().label())).isEmpty()
                && place.filter(key -> !key.equals(account.place().key())).isEmpty();
    }
}
