package org.mutualaid.confluence.roster.feed;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.roster.Shifts;

public abstract class AoFeedStoreContract {

    private FeedStore store;

    protected abstract TestDatabase database();

    @Before
    public void open() {
        database().empty();
        store = new AoFeedStore(database().objects());
    }

    @Test
    public void keepsOneLinkOfAKindUntilItIsRevoked() {
        Feed mine = feed(7, FeedKind.MINE, "first");
        Feed team = feed(7, FeedKind.TEAM, "team");
        Feed elsewhere = feed(8, FeedKind.MINE, "elsewhere");
        List.of(mine, team, elsewhere).forEach(store::put);
        assertEquals(List.of(mine, team), store.of(7, "key-of-amina"));
        assertEquals(List.of(), store.of(7, "key-of-ben"));

        Feed anew = feed(7, FeedKind.MINE, "second");
        store.put(anew);
        assertEquals("the old one stops", Optional.empty(), store.byDigest("first"));
        assertEquals(Optional.of(anew), store.byDigest("second"));

        store.remove(anew);
        assertEquals(Optional.empty(), store.byDigest("second"));
        assertEquals(List.of(team), store.of(7, "key-of-amina"));
        assertEquals(Optional.of(elsewhere), store.byDigest("elsewhere"));
        assertEquals(1, database().counter().countOf(() -> store.byDigest("elsewhere")));
    }

    private static Feed feed(long space, FeedKind kind, String digest) {
        return new Feed(space, "key-of-amina", kind, digest, Shifts.NOON);
    }
}
