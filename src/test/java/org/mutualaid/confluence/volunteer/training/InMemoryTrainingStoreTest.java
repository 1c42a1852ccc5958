package org.mutualaid.confluence.volunteer.training;

public class InMemoryTrainingStoreTest extends TrainingStoreContract {

    @Override
    protected TrainingStore emptyStore() {
        return new InMemoryTrainingStore();
    }
}
