package org.mutualaid.confluence.practice;

public class InMemoryPracticeStoreTest extends PracticeStoreContract {

    @Override
    protected PracticeStore emptyStore() {
        return new InMemoryPracticeStore();
    }
}
