package org.mutualaid.confluence.roster.feed;

import java.time.Instant;

/**
 * A calendar link that works.
 *
 * @param person user key of whose link it is
 * @param digest of the secret; the secret itself is kept nowhere
 */
record Feed(long spaceId, String person, FeedKind kind, String digest, Instant issued) {

    /** One link of each kind for a person in a space. */
    String key() {
        return spaceId + "/" + kind.key() + "/" + person;
    }
}
