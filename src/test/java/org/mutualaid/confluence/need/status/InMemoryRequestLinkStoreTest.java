package org.mutualaid.confluence.need.status;

public class InMemoryRequestLinkStoreTest extends RequestLinkStoreContract {

    @Override
    protected RequestLinkStore emptyStore() {
        return new InMemoryRequestLinkStore();
    }
}
