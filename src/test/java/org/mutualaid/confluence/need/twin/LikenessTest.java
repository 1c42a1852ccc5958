package org.mutualaid.confluence.need.twin;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBuilder;

public class LikenessTest {

    private static final NeedBuilder NAPPIES = NeedBuilder.aNeed("N-7K2Q").titled("Nappies, size 3").of("baby");

    @Test
    public void foldsWordsAndLeavesOutSmallOnesAndPlurals() {
        assertEquals(Set.of("panal", "talla", "3"), Likeness.words("Pañales de la talla 3"));
        assertEquals(Likeness.words("Un pañal"), Likeness.words("PAÑALES"));
        assertEquals(Likeness.words("a loaf of bread"), Likeness.words("Loaf, bread"));
        assertEquals(Likeness.words("Groceries"), Likeness.words("some groceries please"));
    }

    @Test
    public void findsSimilarWordsOfTheSameKind() {
        assertEquals(Optional.of(List.of("nappi")), likeness(other("I need nappies")));
        assertEquals(Optional.of(List.of("3", "nappi", "size")), likeness(other("Size 3 nappies for my baby")));
        assertEquals(Optional.empty(), likeness(other("A cot")));
        assertEquals(Optional.empty(), likeness(NeedBuilder.aNeed("N-8M3R").titled("Nappies").of("food")));
    }

    @Test
    public void takesDifferentAreasDaysAndTimesForDifferentNeeds() {
        NeedBuilder here = NAPPIES.at("north");
        assertEquals(Optional.empty(), Likeness.of(here.build(), other("Nappies").at("south").build()));
        assertEquals(1, Likeness.of(here.build(), other("Nappies").at("north").build()).orElseThrow().size());
        assertEquals(1, Likeness.of(here.build(), other("Nappies").build()).orElseThrow().size());
        assertEquals(Optional.empty(), likeness(other("Nappies")
                .asked(NeedBuilder.NOON.plus(Duration.ofDays(Likeness.DAYS)).plusSeconds(1))));
        assertEquals(1, likeness(other("Nappies").asked(NeedBuilder.NOON.minus(Duration.ofDays(Likeness.DAYS))))
                .orElseThrow().size());
        Need fifth = NeedBuilder.aNeed("N-9P4S").inFull().build();
        Need same = NeedBuilder.aNeed("N-8M3R").inFull().build();
        assertEquals(4, Likeness.of(fifth, same).orElseThrow().size());
    }

    @Test
    public void isTheSameFromBothSides() {
        Need one = NAPPIES.build();
        Need other = other("Nappies").build();
        assertEquals(Likeness.of(one, other), Likeness.of(other, one));
        assertEquals(Optional.empty(), Likeness.of(other("The").build(), other("Of the").build()));
    }

    private static NeedBuilder other(String title) {
        return NeedBuilder.aNeed("N-8M3R").titled(title).of("baby");
    }

    private static Optional<List<String>> likeness(NeedBuilder other) {
        return Likeness.of(NAPPIES.build(), other.build());
    }
}
