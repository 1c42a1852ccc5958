package org.mutualaid.confluence.offer;

import static org.junit.Assert.assertEquals;
import static org.mutualaid.confluence.offer.OfferBuilder.SPACE;
import static org.mutualaid.confluence.offer.OfferBuilder.TODAY;
import static org.mutualaid.confluence.offer.OfferBuilder.anOffer;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

/** What the store of offers does on every database. */
public abstract class AoOfferStoreContract extends OfferStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected OfferStore emptyStore() {
        database().empty();
        return new AoOfferStore(database().objects());
    }

    @Test
    public void costsTheSameStatementsHoweverManyThereAre() {
        assertCosts();
        IntStream.range(0, 300).forEach(number ->
                store().add(anOffer("O-" + (1000 + number)).free("fri-evening").near("north").build()));
        assertEquals(300, store().count(OfferFilters.open().filter()));
        assertCosts();
    }

    private void assertCosts() {
        OfferFilter narrow = OfferFilters.open().area("north").day(DayOfWeek.FRIDAY).words("ladder").filter();
        PublicCode some = new PublicCode("O-1000");
        assertCost(1, () -> store().list(narrow, Optional.empty(), 50));
        assertCost(1, () -> store().count(narrow));
        assertCost(1, () -> store().ownOf("key-of-ana", SPACE, 50));
        assertCost(1, () -> store().openFor("repairs", SPACE, TODAY, 200));
        assertCost(1, () -> store().byCodes(List.of(some, new PublicCode("O-1001"))));
        assertCost(0, () -> store().byCodes(List.of()));
        assertCost(1, () -> store().byCode(some));
        assertCost(2, () -> store().ending(TODAY, 100));
    }

    private void assertCost(int statements, Runnable work) {
        assertEquals(statements, database().counter().countOf(work));
    }
}
