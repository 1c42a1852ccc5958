package org.mutualaid.confluence.group.roleboard;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.database.TestDatabase;

/** What the store of who could take on which role does on every database. */
public abstract class AoWillingStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final Willing ANA = new Willing(42, Role.LOGISTICS, "key-of-ana", NOON, Optional.empty());
    private static final Willing BEN =
            new Willing(42, Role.CARE, "key-of-ben", NOON.minusSeconds(9), Optional.of(NOON));

    private WillingStore store;

    protected abstract TestDatabase database();

    @Before
    public void openTheStore() {
        database().empty();
        store = new AoWillingStore(database().objects());
    }

    @Test
    public void keepsOneWordForARoleWhoSaidItFirstFirst() {
        store.put(ANA);
        store.put(BEN);
        assertEquals(List.of(BEN, ANA), store.of(42));
        assertEquals(List.of(), store.of(43));
        store.put(ANA.notNow(NOON.plusSeconds(9)));
        assertEquals(List.of(BEN, ANA.notNow(NOON.plusSeconds(9))), store.of(42));
        assertEquals(1, database().counter().countOf(() -> store.of(42)));
        store.remove(42, Role.CARE, "key-of-ana");
        store.remove(42, Role.CARE, "key-of-ben");
        assertEquals(1, store.of(42).size());
    }
}
