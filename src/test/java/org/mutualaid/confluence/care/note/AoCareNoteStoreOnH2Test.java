package org.mutualaid.confluence.care.note;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import net.java.ao.Query;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;

public class AoCareNoteStoreOnH2Test extends CareNoteStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoCareNote.class);

    @Override
    protected CareNoteStore emptyStore() {
        DATABASE.empty();
        return new AoCareNoteStore(DATABASE.objects(), Safes.words());
    }

    @Test
    public void answersEachQuestionWithOneStatementAndKeepsNothingReadable() {
        store.add(FIRST);
        assertEquals(1, DATABASE.counter().countOf(() -> store.with(42, "key-of-ana", NOON)));
        assertEquals(1, DATABASE.counter().countOf(() -> store.volunteers(42, NOON)));
        assertFalse(DATABASE.objects().find(AoCareNote.class, Query.select())[0].getSeal().contains("lot"));
    }
}
