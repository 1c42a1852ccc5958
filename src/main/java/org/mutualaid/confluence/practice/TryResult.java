package org.mutualaid.confluence.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How it went when somebody did as a page says. */
public enum TryResult {

    WORKED,

    /** It worked after something was changed. */
    ADAPTED,

    /** It did not work here, which says nothing about elsewhere. */
    DID_NOT_WORK;

    /** The name in REST, such as {@code did-not-work}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TryResult> of(String key) {
        return Arrays.stream(values()).filter(result -> result.key().equals(key)).findFirst();
    }
}
