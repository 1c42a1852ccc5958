package org.mutualaid.confluence.care.note;

public class InMemoryCareNoteStoreTest extends CareNoteStoreContract {

    @Override
    protected CareNoteStore emptyStore() {
        return new InMemoryCareNoteStore();
    }
}
