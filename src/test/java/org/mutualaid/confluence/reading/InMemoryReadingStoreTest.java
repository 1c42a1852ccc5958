package org.mutualaid.confluence.reading;

public class InMemoryReadingStoreTest extends ReadingStoreContract {

    @Override
    protected ReadingStore emptyStore() {
        return new InMemoryReadingStore();
    }
}
