package org.mutualaid.confluence.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.CatalogueEntry.Kind;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.HistoryStore;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;

/** What the store of lists does on every database. */
public abstract class AoCatalogueStoreContract extends CatalogueStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected CatalogueStore emptyStore() {
        database().empty();
        return new AoCatalogueStore(database().objects());
    }

    @Test
    public void readsTheListsWithOneStatement() {
        CatalogueStore store = emptyStore();
        store.put(7, List.of(
                new CatalogueEntry(Kind.CATEGORY, "food", Optional.empty(), true),
                new CatalogueEntry(Kind.LANGUAGE, "so", Optional.empty(), true)));

        assertEquals(1, database().counter().countOf(() -> store.of(7)));
    }

    @Test
    public void refusesWhoSavesSecondAndKeepsWhatTheFirstSaved() {
        CatalogueStore store = emptyStore();
        HistoryStore history = new AoHistoryStore(database().objects());
        CatalogueService service = new CatalogueService(
                Spaces.access(),
                store,
                new Journal(history, new UnitOfWork(new AoTransactions(database().objects())),
                        new SiteTime(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> ZoneOffset.UTC)));
        Optional<Integer> unsaid = Optional.empty();

        service.replace(Spaces.COORDINATOR, Spaces.KEY, Spaces.form(0, "North"), unsaid);
        Refused refused = assertThrows(
                Refused.class,
                () -> service.replace(Spaces.COORDINATOR, Spaces.KEY, Spaces.form(0, "South"), unsaid));

        assertEquals("list-changed", refused.reason());
        Catalogue.Revised kept = service.read(Actor.VISITOR, Spaces.KEY);
        assertEquals(List.of(new Area("north", "North")), kept.catalogue().areas());
        assertEquals(1, kept.revision());
        assertEquals(
                Map.of("areas", "1", "categories", "1", "languages", "2"),
                history.of("lists/" + Spaces.SPACE.id()).get(0).changes());
    }
}
