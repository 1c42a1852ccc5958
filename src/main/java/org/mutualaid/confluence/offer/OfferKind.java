package org.mutualaid.confluence.offer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing somebody can give. */
public enum OfferKind {

    /** Being there: driving, sitting with somebody, carrying. */
    TIME,

    /** Something a person knows how to do. */
    SKILL,

    /** Something to lend or to give away. */
    THING;

    /** The name in REST and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OfferKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
