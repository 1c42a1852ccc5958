package org.mutualaid.confluence.distribution;

import java.util.Locale;

/** Where a round stands. */
public enum RoundStatus {

    /** Being planned; nothing is set aside. */
    DRAFT,

    /** Settled; the goods are set aside. */
    AGREED,

    /** Something was handed out. */
    HANDING_OUT,

    /** Over; what nobody took is free again. */
    CLOSED;

    /** The name in REST, such as {@code handing-out}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether goods are set aside for it. */
    public boolean holdsGoods() {
        return this == AGREED || this == HANDING_OUT;
    }
}
