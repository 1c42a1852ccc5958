package org.mutualaid.confluence.resource.hours;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people want to know before they go somewhere. */
public enum AccessFact {

    STEP_FREE,
    WIDE_DOOR,
    LIFT,
    ACCESSIBLE_TOILET,
    ACCESSIBLE_PARKING,
    NEAR_TRANSIT,
    SIGN_LANGUAGE,
    HEARING_LOOP,
    QUIET_SPACE,
    ASSISTANCE_ANIMALS;

    /** The name in REST and on disk. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AccessFact> of(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
    }

    static String choices() {
        return Arrays.stream(values()).map(AccessFact::key).collect(Collectors.joining(", "));
    }
}
