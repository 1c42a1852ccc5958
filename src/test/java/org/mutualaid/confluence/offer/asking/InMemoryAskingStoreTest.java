package org.mutualaid.confluence.offer.asking;

public class InMemoryAskingStoreTest extends AskingStoreContract {

    @Override
    protected AskingStore emptyStore() {
        return new InMemoryAskingStore();
    }
}
