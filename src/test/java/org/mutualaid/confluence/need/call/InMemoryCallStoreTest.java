package org.mutualaid.confluence.need.call;

public class InMemoryCallStoreTest extends CallStoreContract {

    @Override
    protected CallStore emptyStore() {
        return new InMemoryCallStore();
    }
}
