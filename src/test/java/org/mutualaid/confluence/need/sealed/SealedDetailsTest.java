package org.mutualaid.confluence.need.sealed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;

import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Sharing;
import org.mutualaid.confluence.care.contact.Safes;
import org.mutualaid.confluence.value.PublicCode;

public class SealedDetailsTest {

    private static final PublicCode CODE = new PublicCode("N-7K2Q");
    private static final Optional<String> WORDS = Optional.of("Third door, knock twice");

    private final SealedDetails details = Safes.details();

    @Test
    public void sealsWhatNotEveryMemberMayReadAndOpensItAgain() {
        for (Sharing sharing : new Sharing[] {Sharing.HELPER, Sharing.TEAM}) {
            String stored = details.stored(CODE, WORDS, sharing);

            assertFalse(stored, stored.contains("knock"));
            assertEquals(WORDS, details.read(CODE, stored));
        }
    }

    @Test
    public void sealsTheSameWordsDifferentlyEachTime() {
        assertNotEquals(
                details.stored(CODE, WORDS, Sharing.HELPER), details.stored(CODE, WORDS, Sharing.HELPER));
    }

    @Test
    public void leavesWhatAllMembersMayReadAsItIs() {
        assertEquals(WORDS.get(), details.stored(CODE, WORDS, Sharing.MEMBERS));
        assertEquals(WORDS, details.read(CODE, WORDS.get()));
    }

    @Test
    public void doesNotMistakeWordsThatLookSealed() {
        Optional<String> odd = Optional.of("sealed: please knock");

        assertEquals(odd, details.read(CODE, details.stored(CODE, odd, Sharing.MEMBERS)));
    }

    @Test
    public void holdsNothingForNoWords() {
        assertNull(details.stored(CODE, Optional.empty(), Sharing.HELPER));
        assertEquals(Optional.empty(), details.read(CODE, null));
    }

    @Test
    public void opensNothingThatBelongsToAnotherNeed() {
        String stored = details.stored(CODE, WORDS, Sharing.HELPER);

        assertEquals(Optional.empty(), details.read(new PublicCode("N-8888"), stored));
    }
}
