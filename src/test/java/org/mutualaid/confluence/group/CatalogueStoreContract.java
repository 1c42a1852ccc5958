package org.mutualaid.confluence.group;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.group.CatalogueEntry.Kind;

/** What every store of lists does. */
public abstract class CatalogueStoreContract {

    private static final long SPACE = 7;
    private static final CatalogueEntry NORTH = entry(Kind.AREA, "north", "Norte <b>ñ</b> الشمال");
    private static final CatalogueEntry SOUTH = entry(Kind.AREA, "south", "South");
    private static final CatalogueEntry TRANSLATED = new CatalogueEntry(Kind.CATEGORY, "food", Optional.empty(), true);
    private static final CatalogueEntry SOMALI = new CatalogueEntry(Kind.LANGUAGE, "so", Optional.empty(), true);

    private CatalogueStore store;

    /** The store under test, empty. */
    protected abstract CatalogueStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void knowsNothingOfASpaceThatSettledNothing() {
        assertEquals(List.of(), store.of(SPACE));
    }

    @Test
    public void keepsEveryFieldAndTheOrder() {
        List<CatalogueEntry> entries = List.of(SOUTH, NORTH.takenOff(), TRANSLATED, SOMALI);

        store.put(SPACE, entries);

        assertEquals(entries, store.of(SPACE));
    }

    @Test
    public void changesNameOrderAndUse() {
        store.put(SPACE, List.of(NORTH, SOUTH, TRANSLATED));
        List<CatalogueEntry> changed = List.of(
                SOUTH, entry(Kind.AREA, "north", "Northside"), entry(Kind.CATEGORY, "food", "Groceries").takenOff());

        store.put(SPACE, changed);

        assertEquals(changed, store.of(SPACE));
    }

    @Test
    public void goesBackToTheTranslatedName() {
        store.put(SPACE, List.of(entry(Kind.CATEGORY, "food", "Groceries")));

        store.put(SPACE, List.of(TRANSLATED));

        assertEquals(List.of(TRANSLATED), store.of(SPACE));
    }

    @Test
    public void keepsSpacesApart() {
        store.put(SPACE, List.of(NORTH));
        store.put(SPACE + 1, List.of(entry(Kind.AREA, "north", "Another north")));

        assertEquals(List.of(NORTH), store.of(SPACE));
    }

    @Test
    public void keepsListsOfOneSpaceApart() {
        List<CatalogueEntry> sameKeys = List.of(entry(Kind.AREA, "food", "Food Street"), TRANSLATED);

        store.put(SPACE, sameKeys);

        assertEquals(sameKeys, store.of(SPACE));
    }

    @Test
    public void ordersManyLines() {
        List<CatalogueEntry> many = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            many.add(entry(Kind.AREA, "area-" + number, "Area " + number));
        }
        store.put(SPACE, many);
        Collections.reverse(many);

        store.put(SPACE, many);

        assertEquals(many, store.of(SPACE));
    }

    private static CatalogueEntry entry(Kind kind, String key, String name) {
        return new CatalogueEntry(kind, key, Optional.of(name), true);
    }
}
