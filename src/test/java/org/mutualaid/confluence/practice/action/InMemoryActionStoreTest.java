package org.mutualaid.confluence.practice.action;

public class InMemoryActionStoreTest extends ActionStoreContract {

    @Override
    protected ActionStore emptyStore() {
        return new InMemoryActionStore();
    }
}
