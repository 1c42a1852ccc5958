package org.mutualaid.confluence.roster;

public class InMemoryShiftStoreTest extends ShiftStoreContract {

    @Override
    protected ShiftStore emptyStore() {
        return new InMemoryShiftStore();
    }
}
