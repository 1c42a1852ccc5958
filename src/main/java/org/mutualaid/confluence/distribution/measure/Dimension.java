package org.mutualaid.confluence.distribution.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.mutualaid.confluence.need.Need;

/** By what needs are grouped. */
public enum Dimension {
    AREA(need -> need.ask().area()),
    CATEGORY(need -> Optional.of(need.ask().category())),
    LANGUAGE(need -> Optional.of(need.ask().language()));

    /** The group of needs that say nothing. */
    public static final String NONE = "";

    private final Function<Need, Optional<String>> key;

    Dimension(Function<Need, Optional<String>> key) {
        this.key = key;
    }

    String of(Need need) {
        return key.apply(need).orElse(NONE);
    }

    /** The name in REST and in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
