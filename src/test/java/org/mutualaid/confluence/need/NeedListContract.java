package org.mutualaid.confluence.need;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.need.NeedBuilder.NOON;
import static org.mutualaid.confluence.need.NeedBuilder.SPACE;
import static org.mutualaid.confluence.need.NeedBuilder.aNeed;
import static org.mutualaid.confluence.need.term.LapseRule.USUAL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.need.line.Urgency;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.Quantity;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** How every need store lists and counts. */
public abstract class NeedListContract {

    private static final Set<NeedStatus> EVERY = EnumSet.allOf(NeedStatus.class);

    private NeedStore store;

    /** The store under test, empty. */
    protected abstract NeedStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    protected final NeedStore store() {
        return store;
    }

    protected static List<String> codes(List<Need> needs) {
        return needs.stream().map(need -> need.code().text()).toList();
    }

    @Test
    public void listsTheLineByDeadlineThenCode() {
        add(aNeed("N-0003").waiting(5), aNeed("N-0002").waiting(5), aNeed("N-0001").waiting(9),
                aNeed("N-0004").waiting(-1), aNeed("N-0005").in(8).waiting(1));

        assertEquals(List.of("N-0004", "N-0002", "N-0003", "N-0001"), listed(NeedFilter.activeIn(SPACE)));
    }

    @Test
    public void listsWhatIsOnHoldAfterTheLineAndTheLatestClosedFirst() {
        add(aNeed("N-0001").waiting(1).being(NeedStatus.MET, 2),
                aNeed("N-0002").waiting(9).being(NeedStatus.WITHDRAWN, 4),
                aNeed("N-0003").waiting(2).being(NeedStatus.COULD_NOT_MEET, 3),
                aNeed("N-0004").waiting(8).being(NeedStatus.ON_HOLD, 0),
                aNeed("N-0005").waiting(7).being(NeedStatus.ON_HOLD, 0),
                aNeed("N-0006").waiting(9000).being(NeedStatus.CLAIMED, 0),
                aNeed("N-0007").waiting(100).being(NeedStatus.OPEN, 0));

        assertEquals(
                List.of("N-0007", "N-0006", "N-0005", "N-0004", "N-0002", "N-0003", "N-0001"),
                listed(NeedFilter.in(SPACE, EVERY)));
        assertEquals(
                List.of("N-0007", "N-0003"),
                listed(NeedFilter.in(SPACE, Set.of(NeedStatus.OPEN, NeedStatus.COULD_NOT_MEET))));
    }

    @Test
    public void listsNeedsWithTheirStandingClaims() {
        Need need = aNeed("N-0001").needing(12).build();
        store.add(need);
        Need first = need.claim("key-of-ana", Optional.of(Quantity.ofWhole(5)), USUAL.from(NOON)).need();
        store.update(need, first);
        Need second = first.claim("key-of-ben", Optional.of(Quantity.ofWhole(4)), USUAL.from(NOON)).need();
        store.update(first, second);
        Need third = second.release("key-of-ana").need();
        store.update(second, third);
        add(aNeed("N-0002"));

        List<Need> listed = store.list(NeedFilter.activeIn(SPACE), Optional.empty(), 50).results();

        assertEquals(List.of(third, aNeed("N-0002").build()), listed);
    }

    @Test
    public void walksAListWithTiesWithoutLosingOrRepeatingAny() {
        IntStream.range(0, 40).forEach(number -> add(aNeed(code(number)).waiting(number / 9)));

        List<String> expected = IntStream.range(0, 40).mapToObj(NeedListContract::code).toList();
        assertEquals(expected, walked(NeedFilter.activeIn(SPACE), 7));
        assertEquals(expected, walked(NeedFilter.activeIn(SPACE), 40));
        assertEquals(expected, walked(NeedFilter.activeIn(SPACE), 1));
    }

    @Test
    public void losesAndRepeatsNoneWhileOthersArePosted() {
        IntStream.range(0, 30).forEach(number -> add(aNeed(code(number * 2)).waiting(number / 4)));
        NeedFilter filter = NeedFilter.activeIn(SPACE);

        Slice<Need> slice = store.list(filter, Optional.empty(), 10);
        List<String> seen = new ArrayList<>(codes(slice.results()));
        add(aNeed("N-0001").waiting(0), aNeed(code(21)).waiting(2), aNeed("N-9999").waiting(3));
        while (slice.next().isPresent()) {
            slice = store.list(filter, slice.next(), 10);
            seen.addAll(codes(slice.results()));
        }

        List<String> expected = new ArrayList<>(IntStream.range(0, 30).mapToObj(n -> code(n * 2)).toList());
        expected.add(11, code(21));
        expected.add(17, "N-9999");
        assertEquals(expected, seen);
    }

    @Test
    public void givesNoFurtherPageWhenTheLastIsFull() {
        IntStream.range(0, 10).forEach(number -> add(aNeed(code(number))));

        assertEquals(Optional.empty(), store.list(NeedFilter.activeIn(SPACE), Optional.empty(), 10).next());
        assertTrue(store.list(NeedFilter.activeIn(SPACE), Optional.empty(), 9).next().isPresent());
    }

    @Test
    public void filtersByEachThingAlone() {
        add(aNeed("N-0001").of("rides"), aNeed("N-0002").at("north"), aNeed("N-0003").with(Urgency.TODAY),
                aNeed("N-0004").speaking("es"), aNeed("N-0005").asked(NOON.plusMillis(1)),
                aNeed("N-0006").waiting(-1));

        NeedFilters all = NeedFilters.in(SPACE);
        assertEquals(List.of("N-0001"), listed(all.category("rides").filter()));
        assertEquals(List.of("N-0002"), listed(all.area("north").filter()));
        assertEquals(List.of("N-0003"), listed(all.urgency(Urgency.TODAY).filter()));
        assertEquals(List.of("N-0004"), listed(all.language("es").filter()));
        assertEquals(List.of("N-0005"), listed(all.filter().askedSince(NOON.plusMillis(1))));
        assertEquals(List.of("N-0006"), listed(all.filter().waitingPast(NOON)));
        assertEquals(List.of(), listed(all.filter().waitingPast(NOON.minus(Duration.ofHours(1)))));
    }

    @Test
    public void findsWhereSomebodyIsAskedHowItGoes() {
        Instant asked = NOON.plus(USUAL.askAfter());
        for (int number = 1; number <= 3; number++) {
            Need need = aNeed(code(number)).build();
            store.add(need);
            Need claimed = need.claim("key-of-ana", Optional.empty(), USUAL.from(NOON.plusSeconds(number))).need();
            store.update(need, claimed);
            if (number == 2) {
                store.update(claimed, claimed.hold().need());
            }
        }
        add(aNeed("N-0004"));

        NeedFilter active = NeedFilter.activeIn(SPACE);
        assertEquals(List.of("N-0001", "N-0003"), listed(active.askingAt(asked.plusSeconds(3))));
        assertEquals(List.of("N-0001"), listed(active.askingAt(asked.plusSeconds(1))));
        assertEquals(List.of(), listed(active.askingAt(asked)));
        assertEquals(List.of(), listed(NeedFilter.in(SPACE, EVERY).askingAt(asked)));
    }

    @Test
    public void findsWhereNobodyHasTriedTheContactYet() {
        add(aNeed("N-0001"), aNeed("N-0002"), aNeed("N-0003"));
        List.of("N-0001", "N-0002").forEach(code -> store.awaitsCall(new PublicCode(code), NOON));
        assertEquals(List.of("N-0001", "N-0002"), listed(NeedFilter.activeIn(SPACE).notCalled()));

        store.called(new PublicCode("N-0001"), NOON.plusSeconds(1));
        assertEquals(List.of("N-0002"), listed(NeedFilter.activeIn(SPACE).notCalled()));
        store.passCall(new PublicCode("N-0002"), new PublicCode("N-0003"));
        store.passCall(new PublicCode("N-0001"), new PublicCode("N-0001"));
        assertEquals(List.of("N-0002", "N-0003"), listed(NeedFilter.activeIn(SPACE).notCalled()));
        assertEquals(3, store.count(NeedFilter.activeIn(SPACE)));
    }

    @Test
    public void findsWhatWasClosedOfLateTheLatestFirst() {
        add(aNeed("N-0001").being(NeedStatus.COULD_NOT_MEET, 1), aNeed("N-0002").being(NeedStatus.COULD_NOT_MEET, 5),
                aNeed("N-0003").being(NeedStatus.COULD_NOT_MEET, 9), aNeed("N-0004").being(NeedStatus.MET, 9));
        NeedFilter filter = NeedFilter.in(SPACE, Set.of(NeedStatus.COULD_NOT_MEET));
        Instant second = store.byCode(new PublicCode("N-0002")).orElseThrow().progress().closed().orElseThrow();

        assertEquals(List.of("N-0003", "N-0002"), listed(filter.closedSince(second)));
        assertEquals(List.of("N-0003"), listed(filter.closedSince(second.plusMillis(1))));
    }

    @Test
    public void findsWordsOfTheTitleInAnyOrderWithoutAccentsAndCodes() {
        add(aNeed("N-7K2Q").titled("Pañales y TOALLITAS"), aNeed("N-0002").titled("Pan para dos"),
                aNeed("N-0003").titled("حليب أطفال"), aNeed("N-0004").titled("100% wool_blankets"));

        assertEquals(List.of("N-7K2Q"), listed(NeedFilters.in(SPACE).words("toallitas", "panales").filter()));
        assertEquals(List.of("N-0002", "N-7K2Q"), listed(NeedFilters.in(SPACE).words("pa").filter()));
        assertEquals(List.of("N-7K2Q"), listed(NeedFilters.in(SPACE).words("n", "7k2q").filter()));
        assertEquals(List.of("N-0003"), listed(NeedFilters.in(SPACE).words("اطفال").filter()));
        assertEquals(List.of(), listed(NeedFilters.in(SPACE).words("pan", "wool").filter()));
    }

    @Test
    public void takesSignsWithAMeaningInSqlAsNothingSpecial() {
        add(aNeed("N-0001").titled("Wool 100%"), aNeed("N-0002").titled("Wood"), aNeed("N-0003").titled("It's \\ one"));

        assertEquals(List.of("N-0002"), listed(NeedFilters.in(SPACE).words("d%w").filter()));
        assertEquals(List.of("N-0001"), listed(NeedFilters.in(SPACE).words("l_w").filter()));
        assertEquals(List.of("N-0003"), listed(NeedFilters.in(SPACE).words("it's").filter()));
        assertEquals(List.of("N-0001"), listed(NeedFilters.in(SPACE).words("100%").filter()));
    }

    @Test
    public void countsAndWalksTheSameForAnyFilter() {
        Random random = new Random(20260301);
        InMemoryNeedStore memory = new InMemoryNeedStore();
        IntStream.range(0, 300).mapToObj(number -> NeedFilters.randomNeed(code(number), random)).forEach(need -> {
            store.add(need);
            memory.add(need);
        });

        for (int i = 0; i < 80; i++) {
            NeedFilter filter = NeedFilters.random(random);
            List<String> expected = codes(memory.list(filter, Optional.empty(), 1000).results());
            assertEquals(filter.toString(), expected, walked(filter, 1 + random.nextInt(60)));
            assertEquals(filter.toString(), expected.size(), store.count(filter));
        }
    }

    private void add(NeedBuilder... needs) {
        for (NeedBuilder need : needs) {
            store.add(need.build());
        }
    }

    private List<String> listed(NeedFilter filter) {
        List<String> codes = codes(store.list(filter, Optional.empty(), 50).results());
        assertEquals(codes.size(), store.count(filter));
        return codes;
    }

    private List<String> walked(NeedFilter filter, int limit) {
        List<String> seen = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Slice<Need> slice = store.list(filter, from, limit);
            seen.addAll(codes(slice.results()));
            from = slice.next().flatMap(next -> Cursor.read(next.text()));
        } while (from.isPresent());
        return seen;
    }

    private static String code(int number) {
        return String.format("N-%04d", number);
    }
}
