package org.mutualaid.confluence.need;

public class InMemoryNeedStoreTest extends NeedStoreContract {

    @Override
    protected NeedStore emptyStore() {
        return new InMemoryNeedStore();
    }
}
