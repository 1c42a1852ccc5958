package org.mutualaid.confluence.need.kin;

public class InMemoryKinStoreTest extends KinStoreContract {

    @Override
    protected KinStore emptyStore() {
        return new InMemoryKinStore();
    }
}
