package org.mutualaid.confluence.value;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Gives new public codes: short while there is room, longer once the short ones are often taken. */
public final class CodeSource {

    private static final int SHORTEST = 4;
    private static final int TRIES_PER_LENGTH = 3;

    private final RandomGenerator random;

    public CodeSource(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @param kind the letter in front, such as N for a need
     * @param taken says whether a code is in use; a race that it cannot see is caught by the unique key
     */
    public PublicCode next(char kind, Predicate<PublicCode> taken) {
        for (int tries = 0; ; tries++) {
            PublicCode code = PublicCode.random(kind, SHORTEST + tries / TRIES_PER_LENGTH, random);
            if (!taken.test(code)) {
                return code;
            }
        }
    }
}
