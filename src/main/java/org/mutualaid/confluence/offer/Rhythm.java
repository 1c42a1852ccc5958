package org.mutualaid.confluence.offer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody can give it. */
public enum Rhythm {

    /** Gone once it was taken up. */
    ONCE,

    WEEKLY,

    MONTHLY,

    /** Now and then, whenever somebody asks. */
    ON_ASKING;

    /** The name in REST and in forms, such as {@code on-asking}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Rhythm> of(String key) {
        return Arrays.stream(values()).filter(rhythm -> rhythm.key().equals(key)).findFirst();
    }
}
