package org.mutualaid.confluence.onboarding.buddy;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.mutualaid.confluence.value.PublicCode;

public class CandidateTest {

    private static final List<Candidate> RANKED = List.of(
            candidate("V-CCCC", List.of("es"), List.of("north"), 2),
            candidate("V-DDDD", List.of("es"), List.of(), 0),
            candidate("V-AAAA", List.of("es"), List.of(), 1),
            new Candidate(new PublicCode("V-0000"), "key-of-busy", List.of("es"), List.of(), 1, 4),
            candidate("V-BBBB", List.of(), List.of("north"), 0),
            candidate("V-EEEE", List.of(), List.of(), 0),
            candidate("V-FFFF", List.of(), List.of(), 0));

    @Test
    public void aLanguageComesBeforeAnAreaBeforeHowManyOthersBeforeHours() {
        for (int seed = 0; seed < 20; seed++) {
            List<Candidate> shuffled = new ArrayList<>(RANKED);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(RANKED, shuffled.stream().sorted().toList());
        }
    }

    @Test
    public void theOrderIsTheSameFromBothSides() {
        for (Candidate one : RANKED) {
            for (Candidate other : RANKED) {
                assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
            }
        }
    }

    private static Candidate candidate(String code, List<String> languages, List<String> areas, int alongside) {
        return new Candidate(new PublicCode(code), "key-of-" + code, languages, areas, alongside, 2);
    }
}
