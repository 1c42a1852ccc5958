package org.mutualaid.confluence.need.pace;

public class InMemorySendingStoreTest extends SendingStoreContract {

    @Override
    protected SendingStore emptyStore() {
        return new InMemorySendingStore();
    }
}
