package org.mutualaid.confluence.onboarding.join;

public class InMemoryApplicationStoreTest extends ApplicationStoreContract {

    @Override
    protected ApplicationStore emptyStore() {
        return new InMemoryApplicationStore();
    }
}
