package org.mutualaid.confluence.care.contact;

public class InMemoryContactStoreTest extends ContactStoreContract {

    @Override
    protected ContactStore emptyStore() {
        return new InMemoryContactStore();
    }
}
