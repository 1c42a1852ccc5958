package org.mutualaid.confluence.care.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.io.File;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ContactSealTest {

    private static final String TEXT = "+1 555 010 0147 ñ الشمال 🍼";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private ContactSeal seal;

    @Before
    public void useAHome() {
        seal = Safes.seal(folder.getRoot().toPath());
    }

    @Test
    public void opensWhatItSealed() {
        String sealed = seal.seal("row", TEXT);

        assertEquals(TEXT, seal.open("row", sealed));
        assertFalse(sealed.contains("0147"));
    }

    @Test
    public void neverSealsTheSameWayTwice() {
        assertNotEquals(seal.seal("row", TEXT), seal.seal("row", TEXT));
    }

    @Test
    public void refusesASealThatWasMovedToAnotherRow() {
        String sealed = seal.seal("row", TEXT);

        assertThrows(ContactUnreadable.class, () -> seal.open("other row", sealed));
    }

    @Test
    public void refusesASealOfWhichAnyCharacterWasChanged() {
        String sealed = seal.seal("row", TEXT);
        for (int place = 0; place < sealed.length(); place++) {
            char other = sealed.charAt(place) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, place) + other + sealed.substring(place + 1);
            assertThrows(changed, ContactUnreadable.class, () -> seal.open("row", changed));
        }
    }

    @Test
    public void refusesWhatIsNoSealAtAll() {
        String[] broken = {"", "v1", "v1..", TEXT, seal.seal("row", TEXT).substring(0, 20), "v2.00000000.AAAA"};
        for (String none : broken) {
            assertThrows(ContactUnreadable.class, () -> seal.open("row", none));
        }
    }

    @Test
    public void saysNothingOfTheContentWhenItDoesNotOpen() throws Exception {
        File elsewhere = folder.newFolder();
        String sealed = Safes.seal(elsewhere.toPath()).seal("row", TEXT);

        ContactUnreadable unreadable = assertThrows(ContactUnreadable.class, () -> seal.open("row", sealed));

        assertFalse(unreadable.getMessage().contains("555"));
    }
}
