package org.mutualaid.confluence.need;

import java.time.Clock;
import java.time.ZoneOffset;
import org.mutualaid.confluence.database.TestDatabase;

/** What the need store does on every database. */
public abstract class AoNeedStoreContract extends NeedStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected NeedStore emptyStore() {
        database().empty();
        return new AoNeedStore(database().objects(), Clock.fixed(NeedBuilder.NOON, ZoneOffset.UTC));
    }
}
