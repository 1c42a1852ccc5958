package org.mutualaid.confluence.group;

public class InMemoryCatalogueStoreTest extends CatalogueStoreContract {

    @Override
    protected CatalogueStore emptyStore() {
        return new InMemoryCatalogueStore();
    }
}
