package org.mutualaid.confluence.practice;

import java.time.Instant;
import java.util.Optional;

/**
 * How it went so far where a page was tried.
 *
 * @param lastTried empty until somebody tried
 */
public record Proof(int worked, int adapted, int didNotWork, Optional<Instant> lastTried) {

    public static final Proof NONE = new Proof(0, 0, 0, Optional.empty());

    public int tries() {
        return worked + adapted + didNotWork;
    }

    Proof with(TryResult result, Instant at) {
        return new Proof(
                worked + (result == TryResult.WORKED ? 1 : 0),
                adapted + (result == TryResult.ADAPTED ? 1 : 0),
                didNotWork + (result == TryResult.DID_NOT_WORK ? 1 : 0),
                Optional.of(at));
    }
}
