package org.mutualaid.confluence.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who sees an entry. */
public enum Visibility {

    /** Everybody who may view the space. */
    PUBLIC,

    MEMBERS,

    /** Those who keep the registry. */
    TEAM;

    /** The name in REST. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Visibility> of(String key) {
        return Arrays.stream(values()).filter(visibility -> visibility.key().equals(key)).findFirst();
    }
}
