package org.mutualaid.confluence.onboarding;

public class InMemoryPathStoreTest extends PathStoreContract {

    @Override
    protected PathStore emptyStore() {
        return new InMemoryPathStore();
    }
}
