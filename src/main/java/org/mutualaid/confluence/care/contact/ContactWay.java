package org.mutualaid.confluence.care.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody wants to be reached. */
public enum ContactWay {
    CALL,
    TEXT,
    EMAIL,

    /** Not at all; what is known besides, such as a name, is sealed all the same. */
    NONE;

    /** The name in REST and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ContactWay> of(String key) {
        return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
    }
}
