package org.mutualaid.confluence.need.status;

import java.time.Instant;
import java.util.Optional;

/** Where links are kept. Called inside a transaction. */
interface RequestLinkStore {

    void add(RequestLink link);

    Optional<RequestLink> byHash(String hash);

    void delete(String hash);

    /** Deletes links that expire before an instant or at it, and tells how many. */
    int deleteExpired(Instant now);
}
