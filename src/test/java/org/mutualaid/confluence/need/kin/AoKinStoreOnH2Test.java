package org.mutualaid.confluence.need.kin;

import static org.junit.Assert.assertEquals;

import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

public class AoKinStoreOnH2Test extends KinStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoNeedTie.class, AoNeedFollower.class);

    @Override
    protected KinStore emptyStore() {
        DATABASE.empty();
        return new AoKinStore(DATABASE.objects());
    }

    @Test
    public void readsEachListWithOneStatement() {
        KinStore store = emptyStore();
        PublicCode code = new PublicCode("N-7K2Q");

        assertEquals(1, DATABASE.counter().countOf(() -> store.goesOnAs(code)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.cameFrom(code)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.followersOf(code)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.followedBy("key-of-ana", 5)));
    }
}
