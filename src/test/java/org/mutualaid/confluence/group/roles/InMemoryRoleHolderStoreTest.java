package org.mutualaid.confluence.group.roles;

public class InMemoryRoleHolderStoreTest extends RoleHolderStoreContract {

    @Override
    protected RoleHolderStore emptyStore() {
        return new InMemoryRoleHolderStore();
    }
}
