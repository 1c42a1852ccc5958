package org.mutualaid.confluence.volunteer;

public class InMemoryProfileStoreTest extends ProfileStoreContract {

    @Override
    protected ProfileStore emptyStore() {
        return new InMemoryProfileStore();
    }
}
