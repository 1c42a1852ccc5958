package org.mutualaid.confluence.group;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class CatalogueServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryCatalogueStore store = new InMemoryCatalogueStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final CatalogueService service = new CatalogueService(
            Spaces.access(),
            store,
            Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(store, history))));

    @Test
    public void startsWithoutAreasAndWithTheCategoriesOfTheApp() {
        Catalogue catalogue = service.of(Spaces.SPACE);

        assertEquals(List.of(), catalogue.areas());
        assertEquals(10, catalogue.categories().size());
        assertEquals(Optional.of(new Category("food", Optional.empty())), catalogue.category("food"));
        assertTrue(catalogue.languages().containsAll(List.of("en", "es")));
        assertEquals(0, service.read(Actor.VISITOR, Spaces.KEY).revision());
    }

    @Test
    public void letsACoordinatorSettleTheLists() {
        Catalogue.Revised settled = settle(Spaces.form(0, "North", "South"));

        assertEquals(List.of(new Area("north", "North"), new Area("south", "South")), settled.catalogue().areas());
        assertEquals(List.of("en", "es"), settled.catalogue().languages());
        assertEquals(1, settled.revision());
        assertEquals(settled, service.read(Actor.VISITOR, Spaces.KEY));
    }

    @Test
    public void tellsTheHistoryWhoSettledThem() {
        settle(Spaces.form(0, "North"));

        HistoryEntry entry = history.of("lists/42").get(0);
        assertEquals(Spaces.COORDINATOR.userKey(), entry.actor());
        assertEquals(NOW, entry.at());
        assertFalse("names are not kept in the history", entry.changes().containsValue("North"));
    }

    @Test
    public void refusesWhoStartedFromOlderLists() {
        settle(Spaces.form(0, "North"));

        Refused refused = assertThrows(
                Refused.class, () -> settle(Spaces.form(0, "South")));

        assertEquals("list-changed", refused.reason());
        assertEquals("North", service.of(Spaces.SPACE).areas().get(0).name());
    }

    @Test
    public void countsNoRevisionWhenNothingChanged() {
        settle(Spaces.form(0, "North"));

        assertEquals(1, settle(Spaces.form(1, "North")).revision());
    }

    @Test
    public void storesNothingOfAFormWithAMistake() {
        assertThrows(
                InvalidInput.class,
                () -> settle(Spaces.form(0, "North", "north")));

        assertEquals(List.of(), store.of(Spaces.SPACE.id()));
        assertEquals(0, history.lastRevision("lists/42"));
    }

    @Test
    public void letsAMemberReadButNotSettle() {
        assertEquals(10, service.read(Spaces.MEMBER, Spaces.KEY).catalogue().categories().size());
        assertFalse(refused(Spaces.MEMBER).loginHelps());
        assertFalse(refused(Spaces.READER).loginHelps());
        assertThrows(NotAllowed.class, () -> service.open(Spaces.MEMBER, Spaces.KEY));
    }

    @Test
    public void asksAVisitorToLogIn() {
        assertTrue(refused(Actor.VISITOR).loginHelps());
        assertThrows(NotAllowed.class, () -> service.open(Actor.VISITOR, Spaces.KEY));
    }

    @Test
    public void hidesTheSpaceFromAnOutsider() {
        assertThrows(NotFound.class, () -> service.read(Spaces.OUTSIDER, Spaces.KEY));
        assertThrows(NotFound.class, () -> service.open(Spaces.OUTSIDER, Spaces.KEY));
        CatalogueForm form = Spaces.form(0, "North");
        assertThrows(
                NotFound.class, () -> service.replace(Spaces.OUTSIDER, Spaces.KEY, form, Optional.empty()));
        assertThrows(NotFound.class, () -> service.read(Spaces.COORDINATOR, "NOWHERE"));
    }

    @Test
    public void honoursTheRevisionTheRequestIsMeantFor() {
        CatalogueForm unnumbered = Spaces.unnumberedForm("North");

        Refused refused = assertThrows(Refused.class, () -> settle(unnumbered, Optional.of(1)));
        assertEquals("changed-meanwhile", refused.reason());
        assertEquals(1, settle(unnumbered, Optional.of(0)).revision());
        assertThrows(InvalidInput.class, () -> settle(unnumbered, Optional.empty()));
    }

    private Catalogue.Revised settle(CatalogueForm form) {
        return settle(form, Optional.empty());
    }

    private Catalogue.Revised settle(CatalogueForm form, Optional<Integer> expected) {
        return service.replace(Spaces.COORDINATOR, Spaces.KEY, form, expected);
    }

    private NotAllowed refused(Actor actor) {
        return assertThrows(
                NotAllowed.class, () -> service.replace(actor, Spaces.KEY, Spaces.form(0, "North"), Optional.empty()));
    }
}
