package org.mutualaid.confluence.onboarding.join;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where requests to join are kept. Each question is one statement. */
interface ApplicationStore {

    Optional<Application> of(long spaceId, String userKey);

    Optional<Application> byCode(PublicCode code);

    /** Those that nobody answered yet, the oldest first. */
    List<Application> waiting(long spaceId, int limit);

    /** Keeps one, in place of what the same person had in that space. */
    void put(Application application);

    void delete(PublicCode code);

    /** @return how many were deleted, of all spaces: answered before the one instant or asked before the other */
    int forget(Instant answeredBefore, Instant askedBefore);
}
