package org.mutualaid.confluence.resource.ledger;

import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

/** Databases with the tables of the ledger, for tests of other packages. */
public final class StockDatabases {

    private StockDatabases() {
    }

    public static TestDatabase h2() {
        return new H2Database(AoStockAccount.class, AoStockHold.class, AoStockLine.class, AoStockMovement.class,
                AoStockPlace.class);
    }

    public static TestDatabase postgres() {
        return new PostgresDatabase(AoStockAccount.class, AoStockHold.class, AoStockLine.class,
                AoStockMovement.class, AoStockPlace.class);
    }
}
