package org.mutualaid.confluence.onboarding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a step of the path asks for. */
public enum StepKind {

    /** A page to read; whoever read it says so. */
    READ,

    /** A page to read and agree to; whoever agrees says so. */
    AGREE,

    /** A training to hold; done as long as it is valid. */
    TRAINING,

    /** A shift together with somebody who knows the work; the buddy or a coordinator says so. */
    SHIFT,

    /** A first task of one's own; whoever did it says so. */
    TASK;

    /** Whether people confirm it for themselves. */
    public boolean isOwn() {
        return this == READ || this == AGREE || this == TASK;
    }

    /** Whether it is about a page that can change in substance. */
    public boolean isPage() {
        return this == READ || this == AGREE;
    }

    /** The name in REST and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StepKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
