package org.mutualaid.confluence.offer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.offer.OfferBuilder.NOON;
import static org.mutualaid.confluence.offer.OfferBuilder.SPACE;
import static org.mutualaid.confluence.offer.OfferBuilder.TODAY;
import static org.mutualaid.confluence.offer.OfferBuilder.anOffer;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Slice;

/** What every store of offers does. */
public abstract class OfferStoreContract {

    private static final String BEN = "key-of-ben";

    private OfferStore store;

    /** The store under test, empty. */
    protected abstract OfferStore emptyStore();

    protected final OfferStore store() {
        return store;
    }

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryFieldThroughItsWholeLife() {
        Offer full = anOffer("O-0001").titled("🙂".repeat(118) + "\uFDFA\uFDFA").noting("<b>it’s\nش</b>")
                .near("north", "south").free("mon-morning", "sun-evening").being(Rhythm.MONTHLY).until(TODAY)
                .speaking("es", "zh-Hant").forTheTeam().counting(12, "tins").build();
        store.add(full);
        assertEquals(Optional.of(full), store.byCode(full.code()));
        assertTrue(store.holds(full.code()));

        Offer other = anOffer("O-0001").build();
        Offer changed = kept(full.edit(other.giving(), TODAY).offer());
        changed = kept(changed.pause().offer());
        changed = kept(changed.withdraw(NOON).offer());
        changed = kept(changed.resume(TODAY).offer());
        assertEquals(5, changed.revision());
    }

    @Test
    public void refusesACodeTwiceAndFindsSeveral() {
        Offer one = added(anOffer("O-0001"));
        Offer two = added(anOffer("O-0002").in(8));
        assertThrows(RuntimeException.class, () -> store.add(one));
        assertEquals(Set.of(one, two), Set.copyOf(
                store.byCodes(List.of(one.code(), two.code(), new PublicCode("O-0009")))));
        assertEquals(List.of(), store.byCodes(List.of()));
    }

    @Test
    public void listsTheNewestFirstPageByPage() {
        added(anOffer("O-0001"));
        added(anOffer("O-0002").at(NOON.plusSeconds(9)));
        added(anOffer("O-0003").at(NOON.plusSeconds(9)));
        added(anOffer("O-0004").in(8));

        Slice<Offer> first = store.list(OfferFilters.open().filter(), Optional.empty(), 2);
        assertEquals(List.of("O-0002", "O-0003"), codes(first.results()));
        Slice<Offer> second = store.list(OfferFilters.open().filter(), first.next(), 2);
        assertEquals(List.of("O-0001"), codes(second.results()));
        assertEquals(Optional.empty(), second.next());
    }

    @Test
    public void listsEachStateByItself() {
        added(anOffer("O-0001"));
        added(anOffer("O-0002").after(offer -> offer.pause().offer()));
        added(anOffer("O-0003").after(offer -> offer.withdraw(NOON.plusSeconds(1)).offer()));
        added(anOffer("O-0004").after(offer -> offer.withdraw(NOON.plusSeconds(2)).offer()));
        added(anOffer("O-0005").until(TODAY.minusDays(1)));
        added(anOffer("O-0006").until(TODAY.minusDays(1)).after(offer -> offer.end(TODAY, NOON).offer()));

        assertEquals(List.of("O-0001"), listed(OfferFilters.open()));
        assertEquals(List.of("O-0002"), listed(OfferFilters.open().state(Optional.of(OfferStatus.PAUSED))));
        assertEquals(List.of("O-0001", "O-0002"), listed(OfferFilters.open().state(Optional.empty())));
        assertEquals(List.of("O-0004", "O-0003"),
                listed(OfferFilters.open().state(Optional.of(OfferStatus.WITHDRAWN))));
        assertEquals(List.of("O-0006"), listed(OfferFilters.open().state(Optional.of(OfferStatus.ENDED))));
    }

    @Test
    public void showsWhatIsForTheTeamToTheTeamAndToWhoOffersIt() {
        added(anOffer("O-0001"));
        added(anOffer("O-0002").forTheTeam());
        added(anOffer("O-0003").forTheTeam().by(BEN).after(offer -> offer.pause().offer()));

        assertEquals(List.of("O-0001"), listed(OfferFilters.open()));
        assertEquals(List.of("O-0001", "O-0003"), listed(OfferFilters.open().state(Optional.empty())));
        assertEquals(List.of("O-0001"),
                listed(OfferFilters.open().by(FieldClass.MEMBERS, Optional.empty()).state(Optional.empty())));
        assertEquals(List.of("O-0001", "O-0002"), listed(OfferFilters.open().by(FieldClass.TEAM, Optional.of(BEN))));
        assertEquals(List.of("O-0003"), listed(OfferFilters.open().own()));
    }

    @Test
    public void findsWhatNamesAPlaceALanguageOrADayAndWhatNamesNone() {
        added(anOffer("O-0001").near("north", "north-east").speaking("es").free("fri-evening"));
        added(anOffer("O-0002"));
        added(anOffer("O-0003").near("north-east").speaking("es-MX").free("sat-morning"));

        assertEquals(List.of("O-0001", "O-0002"), listed(OfferFilters.open().area("north")));
        assertEquals(List.of("O-0002"), listed(OfferFilters.open().area("east")));
        assertEquals(List.of("O-0001", "O-0002"), listed(OfferFilters.open().language("es")));
        assertEquals(List.of("O-0002", "O-0003"), listed(OfferFilters.open().day(DayOfWeek.SATURDAY)));
    }

    @Test
    public void findsByKindCategoryAndWords() {
        added(anOffer("O-0001").of("food").titled("Pañales & soup"));
        added(anOffer("O-0002"));

        assertEquals(List.of("O-0001"), listed(OfferFilters.open().category("food")));
        assertEquals(List.of("O-0001"), listed(OfferFilters.open().words("panales", "soup")));
        assertEquals(List.of("O-0002"), listed(OfferFilters.open().words("o-0002")));
        assertEquals(List.of(), listed(OfferFilters.open().kind(OfferKind.SKILL)));
    }

    @Test
    public void findsOnesOwnAndOpenOnesOfACategory() {
        Offer own = added(anOffer("O-0001").by(BEN).of("food"));
        added(anOffer("O-0002").by(BEN).of("food").after(offer -> offer.withdraw(NOON).offer()));
        added(anOffer("O-0003").of("food").until(TODAY.minusDays(1)));
        added(anOffer("O-0004").of("food").in(8));
        added(anOffer("O-0005").by(BEN).of("rides").after(offer -> offer.pause().offer()));

        assertEquals(List.of("O-0001", "O-0005", "O-0002"), codes(store.ownOf(BEN, SPACE, 9)));
        assertEquals(List.of("O-0001"), codes(store.ownOf(BEN, SPACE, 1)));
        assertEquals(List.of(own), store.openFor("food", SPACE, TODAY, 9));
    }

    @Test
    public void findsWhatEndsAndIsNotClosed() {
        added(anOffer("O-0001").until(TODAY.minusDays(1)));
        added(anOffer("O-0002").until(TODAY.minusDays(2)).after(offer -> offer.pause().offer()));
        added(anOffer("O-0003").until(TODAY));
        added(anOffer("O-0004").until(TODAY.minusDays(1)).after(offer -> offer.withdraw(NOON).offer()));
        added(anOffer("O-0005"));

        assertEquals(Set.of(new PublicCode("O-0001"), new PublicCode("O-0002")), Set.copyOf(store.ending(TODAY, 9)));
        assertEquals(1, store.ending(TODAY, 1).size());
    }

    private Offer added(OfferBuilder offer) {
        store.add(offer.build());
        return offer.build();
    }

    private Offer kept(Offer after) {
        store.update(after);
        assertEquals(Optional.of(after), store.byCode(after.code()));
        return after;
    }

    /** Walked one by one, and counted alike. */
    private List<String> listed(OfferFilters filter) {
        List<String> all = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Slice<Offer> one = store.list(filter.filter(), from, 1);
            all.addAll(codes(one.results()));
            from = one.next();
        } while (from.isPresent());
        assertEquals(all.size(), store.count(filter.filter()));
        return all;
    }

    private static List<String> codes(List<Offer> offers) {
        return offers.stream().map(offer -> offer.code().text()).toList();
    }
}
