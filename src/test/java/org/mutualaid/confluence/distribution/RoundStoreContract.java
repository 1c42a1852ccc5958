package org.mutualaid.confluence.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.distribution.Rounds.FIRST;
import static org.mutualaid.confluence.distribution.Rounds.NOW;
import static org.mutualaid.confluence.distribution.Rounds.RESOURCE;
import static org.mutualaid.confluence.distribution.Rounds.SECOND;
import static org.mutualaid.confluence.distribution.Rounds.SPACE;
import static org.mutualaid.confluence.distribution.Rounds.agreed;
import static org.mutualaid.confluence.distribution.Rounds.by;
import static org.mutualaid.confluence.distribution.Rounds.draft;
import static org.mutualaid.confluence.distribution.Rounds.goods;
import static org.mutualaid.confluence.distribution.Rounds.line;
import static org.mutualaid.confluence.distribution.Rounds.now;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** What every round store does. */
public abstract class RoundStoreContract {

    private RoundStore store;

    protected abstract RoundStore emptyStore();

    protected final RoundStore store() {
        return store;
    }

    @Before
    public void empty() {
        store = emptyStore();
    }

    @Test
    public void keepsARoundThroughItsWholeLife() {
        Round round = draft("D-0001");
        store.add(round);
        round = changed(round, now -> now.adjusted(SECOND, by(5, "<b>A second child</b> came — «sí»")));
        RoundTerms terms = new RoundTerms(
                RuleKind.LEAST, 14, OptionalLong.of(3), 2, Optional.of(LocalDate.of(2026, 11, 2)),
                new RoundTerms.Scope(
                        Optional.empty(), Optional.of("south"), Optional.of(LocalDate.of(2026, 12, 1)), 7));
        round = changed(round, now -> now.planned(goods(6), terms, now.lines()));
        round = changed(round, now -> now.adjusted(FIRST, by(1, "Has some at home")));
        round = changed(round, Round::agreed);
        round = changed(round, now -> now.handedOut(List.of(FIRST), now(NOW.plusSeconds(5))));
        round = changed(round, now -> now.handedOutLess(SECOND, new RoundLine.HandedOut(
                1, NOW.plusSeconds(9), Optional.of("key-of-ana"), Optional.of("The others were dented"))));
        round = changed(round, Round::closed);
        assertEquals(8, round.head().revision());
    }

    @Test
    public void keepsAPlanWithoutLines() {
        Round round = draft("D-0001");
        store.add(round);
        changed(round, now -> now.planned(goods(6), now.head().terms(), List.of()));
    }

    @Test
    public void keepsTwoThousandLines() {
        List<RoundLine> lines = IntStream.range(0, 2000)
                .mapToObj(each -> line(new PublicCode("N-" + (10000 + each)), 4, each % 4, "equal-level:" + each))
                .toList();
        Round round = Round.drafted(Rounds.head("D-0001", NOW), lines).round();
        store.add(round);
        assertEquals(Optional.of(round), store.byCode(round.code()));
    }

    @Test
    public void knowsNothingOfAnUnknownCodeAndTakesNoneTwice() {
        store.add(draft("D-0001"));
        assertTrue(store.holds(new PublicCode("D-0001")));
        assertFalse(store.holds(new PublicCode("D-0002")));
        assertEquals(Optional.empty(), store.byCode(new PublicCode("D-0002")));
        assertThrows(RuntimeException.class, () -> store.add(draft("D-0001")));
    }

    @Test
    public void listsTheLatestFirstAndDraftsOnlyForWhoMaySeeThem() {
        for (int each = 1; each <= 5; each++) {
            Round draft = Round.drafted(
                    Rounds.head("D-000" + each, NOW.plusSeconds(each / 2)), draft("D-0001").lines()).round();
            store.add(each % 2 == 0 ? draft : draft.agreed().round());
        }
        assertEquals(List.of("D-0004", "D-0005", "D-0002", "D-0003", "D-0001"), listed(true));
        assertEquals(List.of("D-0005", "D-0003", "D-0001"), listed(false));
        assertEquals(List.of(), store.list(SPACE + 1, true, Optional.empty(), 9).results());
        RoundStore.Listed last = store.list(SPACE, false, Optional.empty(), 9).results().get(2);
        assertEquals(new Round.Totals(3, 2, 7, 0, 0), last.totals());
    }

    @Test
    public void knowsForWhichGoodsAreSetAside() {
        store.add(draft("D-0001"));
        Round held = agreed("D-0002");
        store.add(held);
        Round closed = agreed("D-0003").closed().round();
        store.add(closed);
        assertEquals(List.of(held), store.holdingGoods(SPACE));
        assertEquals(List.of(), store.holdingGoods(SPACE + 1));
    }

    @Test
    public void countsWhatWasHandedOutSince() {
        Round early = agreed("D-0001");
        store.add(early);
        changed(early, round -> round.handedOut(List.of(FIRST), now(NOW.minus(Duration.ofDays(30)))));
        Round late = agreed("D-0002");
        store.add(late);
        changed(late, round -> round.handedOut(List.of(FIRST, SECOND), now(NOW)));

        assertEquals(Map.of(FIRST, 4L, SECOND, 3L), store.handedOutSince(SPACE, RESOURCE, NOW));
        assertEquals(Map.of(FIRST, 8L, SECOND, 3L),
                store.handedOutSince(SPACE, RESOURCE, NOW.minus(Duration.ofDays(31))));
        assertEquals(Map.of(), store.handedOutSince(SPACE, new PublicCode("R-0000"), NOW));
    }

    private List<String> listed(boolean drafts) {
        List<String> codes = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Slice<RoundStore.Listed> slice = store.list(SPACE, drafts, from, 2);
            slice.results().forEach(each -> codes.add(each.head().code().text()));
            from = slice.next();
        } while (from.isPresent());
        return codes;
    }

    private Round changed(Round before, Function<Round, RoundChange> rule) {
        Round after = rule.apply(before).round();
        store.update(before, after);
        assertEquals(Optional.of(after), store.byCode(after.code()));
        return after;
    }
}
