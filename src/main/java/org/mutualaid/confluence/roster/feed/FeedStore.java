package org.mutualaid.confluence.roster.feed;

import java.util.List;
import java.util.Optional;

/** Where calendar links are kept. */
interface FeedStore {

    Optional<Feed> byDigest(String digest);

    List<Feed> of(long spaceId, String person);

    /** In place of the link of that kind which the person had. */
    void put(Feed feed);

    void remove(Feed feed);
}
