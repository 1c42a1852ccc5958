package org.mutualaid.confluence.care.reveal;

public class InMemoryRevealStoreTest extends RevealStoreContract {

    @Override
    protected RevealStore emptyStore() {
        return new InMemoryRevealStore();
    }
}
