package org.mutualaid.confluence.offer;

public class InMemoryOfferStoreTest extends OfferStoreContract {

    @Override
    protected OfferStore emptyStore() {
        return new InMemoryOfferStore();
    }
}
