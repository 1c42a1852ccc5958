package org.mutualaid.confluence.need.kin;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

/** What every store of ties and followers does. */
public abstract class KinStoreContract {

    private static final PublicCode ONE = new PublicCode("N-7K2Q");
    private static final PublicCode TWO = new PublicCode("N-8M3R");
    private static final PublicCode THREE = new PublicCode("N-9P4S");

    private KinStore store;

    /** The store under test, empty. */
    protected abstract KinStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsTiesInTheirOrderAndFromBothEnds() {
        store.tie(new Tie(ONE, THREE));
        store.tie(new Tie(ONE, TWO));
        store.tie(new Tie(TWO, THREE));

        assertEquals(List.of(THREE, TWO), store.goesOnAs(ONE));
        assertEquals(List.of(ONE, TWO), store.cameFrom(THREE));
        assertEquals(List.of(), store.goesOnAs(THREE));
    }

    @Test
    public void tiesAndFollowsOnce() {
        store.tie(new Tie(ONE, TWO));
        store.tie(new Tie(ONE, TWO));
        store.follow(ONE, "key-of-ana");
        store.follow(ONE, "key-of-ana");

        assertEquals(List.of(TWO), store.goesOnAs(ONE));
        assertEquals(List.of("key-of-ana"), store.followersOf(ONE));
    }

    @Test
    public void findsWhatSomebodyFollowsTheLatestFirst() {
        store.follow(ONE, "key-of-ana");
        store.follow(TWO, "key-of-ben");
        store.follow(THREE, "key-of-ana");

        assertEquals(List.of(THREE, ONE), store.followedBy("key-of-ana", 10));
        assertEquals(List.of(THREE), store.followedBy("key-of-ana", 1));
        assertEquals(List.of(), store.followedBy("key-of-cai", 10));
    }
}
