package org.mutualaid.confluence.group.roles;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.PostgresDatabase;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRoleHolderStoreOnPostgresTest extends RoleHolderStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new PostgresDatabase(AoRoleHolder.class);

    @Override
    protected RoleHolderStore emptyStore() {
        DATABASE.empty();
        return new AoRoleHolderStore(DATABASE.objects());
    }
}
