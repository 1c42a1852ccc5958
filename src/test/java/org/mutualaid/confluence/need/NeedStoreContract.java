package org.mutualaid.confluence.need;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.Test;
import org.mutualaid.confluence.need.line.PlaceInLine;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** What every need store does with one need: keep it, its claims and its notes. Lists are in the parent. */
public abstract class NeedStoreContract extends NeedListContract {

    private static final String ANA = "key-of-ana";
    private static final String BEN = "key-of-ben";
    private static final Optional<Quantity> ALL = Optional.empty();

    @Test
    public void keepsEveryField() {
        Need need = aNeed("N-0001").inFull().build();

        store().add(need);

        assertEquals(Optional.of(need), store().byCode(need.code()));
        assertTrue(store().holds(need.code()));
    }

    @Test
    public void keepsWhatWasLeftOut() {
        Need need = aNeed("N-0001").build();
        Need unsigned = new Need(new PublicCode("N-0002"), need.spaceId(), 1, need.ask(), Optional.empty(),
                need.asked(), need.place(), need.progress());

        store().add(unsigned);

        assertEquals(Optional.of(unsigned), store().byCode(unsigned.code()));
    }

    @Test
    public void keepsTheLongestTitleThatCanBePosted() {
        Need need = aNeed("N-0001").titled("🙂".repeat(118) + "\uFDFA\uFDFA").build();

        store().add(need);

        assertEquals(Optional.of(need), store().byCode(need.code()));
    }

    @Test
    public void knowsNothingOfAnUnknownCode() {
        store().add(aNeed("N-0001").build());

        assertEquals(Optional.empty(), store().byCode(new PublicCode("N-0002")));
        assertFalse(store().holds(new PublicCode("N-0002")));
    }

    @Test
    public void refusesACodeTwice() {
        store().add(aNeed("N-0001").build());

        assertThrows(RuntimeException.class, () -> store().add(aNeed("N-0001").build()));
    }

    @Test
    public void keepsANeedThroughItsWholeLife() {
        Need need = aNeed("N-0001").needing(12).build();
        store().add(need);

        need = changed(need, n -> n.claim(ANA, Optional.of(Quantity.ofWhole(5)), USUAL.from(NOON)));
        need = changed(need, n -> n.claim(BEN, ALL, USUAL.from(NOON.plusSeconds(1))));
        need = changed(need, n -> n.release(ANA));
        need = changed(need, n -> n.keep(BEN, new LapseRule(Duration.ofHours(1), Duration.ofHours(9)).from(NOON)));
        need = changed(need, n -> n.claim(ANA, Optional.of(Quantity.ofWhole(2)), USUAL.from(NOON.plusSeconds(2))));
        need = changed(need, n -> n.meet(BEN, Optional.of(Quantity.ofWhole(3)), NOON));
        need = changed(need, Need::hold);
        need = changed(need, n -> n.meet("key-of-cleo", Optional.of(Quantity.ONE), NOON));
        need = changed(need, n -> n.reopen(USUAL.from(NOON)));
        need = changed(need, n -> n.meet("key-of-cleo", Optional.of(Quantity.ofWhole(8)), NOON));
        need = changed(need, n -> n.reopen(USUAL.from(NOON)));
        need = changed(need, n -> n.couldNotMeet(NOON.plus(Duration.ofDays(2))));
        need = changed(need, n -> n.reopen(USUAL.from(NOON)));
        need = changed(need, n -> n.withdraw(NOON.plus(Duration.ofDays(3))));

        assertEquals(15, need.revision());
    }

    @Test
    public void findsSeveralByTheirCodes() {
        Need first = promised("N-0001", NOON);
        Need second = aNeed("N-0002").build();
        store().add(second);

        List<Need> found = store().byCodes(List.of(second.code(), new PublicCode("N-0009"), first.code()));

        assertEquals(Set.of(first, second), Set.copyOf(found));
        assertEquals(2, found.size());
        assertEquals(List.of(), store().byCodes(List.of()));
    }

    @Test
    public void knowsWhenThereWasAFirstPromise() {
        Need need = promised("N-0001", NOON);
        need = changed(need, n -> n.release(ANA));
        changed(need, n -> n.claim(BEN, ALL, USUAL.from(NOON.plusSeconds(60))));
        store().add(aNeed("N-0002").build());

        assertEquals(Map.of(need.code(), NOON),
                store().firstPromises(List.of(need.code(), new PublicCode("N-0002"))));
    }

    @Test
    public void findsWhatLapsesWithTheLongestOverFirst() {
        Need later = promised("N-0001", NOON.plusSeconds(9));
        Need sooner = promised("N-0002", NOON);
        Need held = promised("N-0003", NOON);
        promised("N-0004", NOON.plusSeconds(10));
        changed(held, Need::hold);
        Instant over = NOON.plus(USUAL.lapseAfter());

        assertEquals(List.of(sooner.code(), later.code()), store().lapsing(over.plusSeconds(9), 5));
        assertEquals(List.of(sooner.code()), store().lapsing(over.plusSeconds(9), 1));
        assertEquals(List.of(), store().lapsing(over.minusMillis(1), 5));

        changed(sooner, need -> need.keep(ANA, USUAL.from(NOON.plusSeconds(30))));
        assertEquals(List.of(later.code()), store().lapsing(over.plusSeconds(9), 5));
        changed(later, need -> need.lapse(over.plusSeconds(9)));
        assertEquals(List.of(), store().lapsing(over.plusSeconds(9), 5));
    }

    @Test
    public void keepsAPromiseThatPassedToAnotherPersonAndBack() {
        Need need = promised("N-0001", NOON);
        need = changed(need, n -> n.handOver(ANA, BEN, USUAL.from(NOON.plusSeconds(1))));
        need = changed(need, n -> n.handOver(BEN, ANA, USUAL.from(NOON.plusSeconds(2))));
        assertEquals(3, need.progress().claimsEver());
        assertEquals(1, need.progress().claims().size());
    }

    @Test
    public void keepsThePlaceThatAnotherOrderGivesANeed() {
        Need need = aNeed("N-0001").waiting(40).build();
        store().add(need);
        store().add(aNeed("N-0002").waiting(30).build());
        PlaceInLine forward =
                new PlaceInLine(NOON.plus(Duration.ofHours(40)), PlaceInLine.Reason.NEEDED_BY, Duration.ofHours(24));

        need = changed(need, n -> n.placed(forward).orElseThrow());

        assertEquals(List.of("N-0001", "N-0002"), line());
        PlaceInLine back = new PlaceInLine(NOON.plus(Duration.ofHours(40)), PlaceInLine.Reason.URGENCY);
        changed(need, n -> n.placed(back).orElseThrow());
        assertEquals(List.of("N-0002", "N-0001"), line());
    }

    @Test
    public void aNeedThatIsMovedUpIsNotLateBecauseOfIt() {
        PlaceInLine forward =
                new PlaceInLine(NOON.plus(Duration.ofHours(4)), PlaceInLine.Reason.URGENCY, Duration.ofHours(24));
        store().add(aNeed("N-0001").with(forward).build());
        store().add(aNeed("N-0002").waiting(-1).build());

        NeedFilter late = NeedFilter.activeIn(NeedBuilder.SPACE).waitingPast(NOON);

        assertEquals(List.of("N-0002"), codes(store().list(late, Optional.empty(), 10).results()));
        assertEquals(1, store().count(late));
    }

    private List<String> line() {
        return codes(store().list(NeedFilter.activeIn(NeedBuilder.SPACE), Optional.empty(), 10).results());
    }

    @Test
    public void changesNoOtherNeed() {
        Need other = aNeed("N-0002").build();
        store().add(other);
        Need need = aNeed("N-0001").build();
        store().add(need);

        changed(need, n -> n.claim(ANA, ALL, USUAL.from(NOON)));

        assertEquals(Optional.of(other), store().byCode(other.code()));
    }

    @Test
    public void keepsReasonsByRevision() {
        PublicCode code = new PublicCode("N-0001");
        String long4000 = "لا أحد 🙂\n".repeat(400);

        store().note(code, 3, long4000);
        store().note(code, 2, "<b>nobody's van</b>");
        store().note(new PublicCode("N-0002"), 2, "another need");
        store().note(code, 4, "  ");

        assertEquals(Map.of(2, "<b>nobody's van</b>", 3, long4000), store().notesOf(code));
        assertEquals(List.of(2, 3), List.copyOf(store().notesOf(code).keySet()));
        assertEquals(Map.of(), store().notesOf(new PublicCode("N-0003")));
    }

    @Test
    public void findsWhatIsNearWithTheNextInLineFirst() {
        Need need = aNeed("N-0001").of("food").at("north").build();
        store().add(need);
        store().add(aNeed("N-0002").of("food").at("south").waiting(9).build());
        store().add(aNeed("N-0003").of("rides").at("north").waiting(5).build());
        store().add(aNeed("N-0004").of("rides").at("south").waiting(1).build());
        store().add(aNeed("N-0005").of("food").at("north").in(8).build());
        store().add(aNeed("N-0006").of("food").being(NeedStatus.CLAIMED, 0).build());
        store().add(aNeed("N-0007").of("food").being(NeedStatus.MET, 0).build());

        assertEquals(List.of("N-0003", "N-0002"), codes(store().near(need, 5)));
        assertEquals(List.of("N-0003"), codes(store().near(need, 1)));
    }

    @Test
    public void findsOnlyTheSameCategoryNearANeedWithoutAnArea() {
        Need need = aNeed("N-0001").of("food").build();
        store().add(need);
        store().add(aNeed("N-0002").of("food").at("south").build());
        store().add(aNeed("N-0003").of("rides").build());

        assertEquals(List.of("N-0002"), codes(store().near(need, 5)));
    }

    private Need promised(String code, Instant when) {
        Need need = aNeed(code).build();
        store().add(need);
        return changed(need, n -> n.claim(ANA, ALL, USUAL.from(when)));
    }

    private Need changed(Need before, Function<Need, NeedChange> rule) {
        Need after = rule.apply(before).need();
        store().update(before, after);
        assertEquals(Optional.of(after), store().byCode(after.code()));
        return after;
    }
}
