package org.mutualaid.confluence.group.roles;

import org.junit.ClassRule;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoRoleHolderStoreOnH2Test extends RoleHolderStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoRoleHolder.class);

    @Override
    protected RoleHolderStore emptyStore() {
        DATABASE.empty();
        return new AoRoleHolderStore(DATABASE.objects());
    }
}
