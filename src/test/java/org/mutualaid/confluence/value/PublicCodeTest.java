package org.mutualaid.confluence.value;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class PublicCodeTest {

    private static final PublicCode CODE = new PublicCode("N-7K01");

    @Test
    public void readsACodeAsPeopleTypeIt() {
        assertEquals(Optional.of(CODE), PublicCode.read("N-7K01"));
        assertEquals(Optional.of(CODE), PublicCode.read(" n-7kol "));
        assertEquals(Optional.of(CODE), PublicCode.read("n-7kOi"));
    }

    @Test
    public void readsNothingElse() {
        for (String typed : ",N,N-,N7K01,N-7K0,N-7K0U,N-7K01#1,N-7K01'--,\u0661-7K01".split(",")) {
            assertTrue(typed, PublicCode.read(typed).isEmpty());
        }
    }

    @Test
    public void makesShortCodesWhileThereIsRoomAndLongerOnesAfterwards() {
        CodeSource codes = new CodeSource(new Random(7));
        assertEquals("N-".length() + 4, codes.next('N', code -> false).text().length());
        PublicCode longer = codes.next('N', code -> code.text().length() < "N-".length() + 6);
        assertEquals("N-".length() + 6, longer.text().length());
    }

    @Test
    public void neverGivesACodeThatIsTaken() {
        CodeSource codes = new CodeSource(new Random(7));
        Set<PublicCode> taken = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            assertTrue(taken.add(codes.next('N', taken::contains)));
        }
    }
}
