package org.mutualaid.confluence.distribution;

public class InMemoryRoundStoreTest extends RoundStoreContract {

    @Override
    protected RoundStore emptyStore() {
        return new InMemoryRoundStore();
    }
}
