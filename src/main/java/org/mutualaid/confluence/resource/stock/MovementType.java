package org.mutualaid.confluence.resource.stock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a movement does. */
public enum MovementType {

    /** Something came in. */
    RECEIVED,

    /** Something was handed out. */
    ISSUED,

    /** Something was brought from one place to another. */
    TRANSFERRED,

    /** The ledger was made to say what is there: something was lost, found, damaged, is too old, or was counted. */
    ADJUSTED,

    /** Something was set aside. */
    RESERVED,

    /** What was set aside is free again. */
    RELEASED,

    /** What was handed out came back. */
    RETURNED;

    /** The name in REST. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MovementType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
