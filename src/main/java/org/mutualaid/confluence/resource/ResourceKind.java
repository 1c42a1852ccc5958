package org.mutualaid.confluence.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing an entry is; decides what matters about it. */
public enum ResourceKind {

    /** Counted goods, which come in lots and are handed out. */
    STOCK,

    /** Something to borrow and bring back. */
    LENDING,

    /** A room, kitchen or yard. */
    SPACE,

    /** What people can do for others. */
    SKILL,

    /** Help at certain times, by the group or by somebody else. */
    SERVICE,

    /** Money, counted in the smallest coin. */
    FUND;

    /** The name in REST. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResourceKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Whether the ledger says how much there is of it. */
    public boolean hasLedger() {
        return this == STOCK || this == FUND;
    }
}
