package org.mutualaid.confluence.resource.stock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the ledger is made to say something else. */
public enum Adjustment {

    LOST,

    FOUND,

    DAMAGED,

    /** Too old to be handed out, and taken away. */
    EXPIRED,

    /** Somebody counted, and this is how much there is. */
    COUNTED;

    /** The name in REST. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Adjustment> of(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key().equals(key)).findFirst();
    }
}
