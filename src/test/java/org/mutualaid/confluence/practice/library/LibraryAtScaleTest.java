package org.mutualaid.confluence.practice.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.practice.AoPractice;
import org.mutualaid.confluence.practice.AoPracticeStore;
import org.mutualaid.confluence.practice.AoPracticeTry;
import org.mutualaid.confluence.practice.Practices;
import org.mutualaid.confluence.practice.desk.PracticeDesk;
import org.mutualaid.confluence.value.Cursor;

/** Ten thousand records, of which a visitor may see the last three: what a list costs, and that it is never empty. */
public class LibraryAtScaleTest {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoPractice.class, AoPracticeTry.class);

    private static final int MANY = 10_000;

    private static PracticeDesk desk;
    private static Libraries libraries;

    @BeforeClass
    public static void fill() {
        desk = new PracticeDesk(Locale.ENGLISH);
        AoPracticeStore store = new AoPracticeStore(DATABASE.objects());
        libraries = new Libraries(Spaces.access(), desk.desk.lists, store, desk.wiki, desk.clocked);
        DATABASE.insert(AoPractice.class, Practices.rows(MANY));
        for (long page = 1; page <= MANY; page++) {
            desk.wiki.add(page, "Page " + page, Spaces.CARE);
            if (page <= MANY - 3) {
                desk.wiki.hide(page);
            }
        }
    }

    @Test
    public void theFirstScreenAndTheNextCostOneStatement() {
        assertEquals(1, cost(Spaces.CARE, Map.of()));
        Cursor next = list(Spaces.CARE, Map.of()).next().orElseThrow();
        assertEquals(1, cost(Spaces.CARE, Map.of("next", next.text())));
        assertEquals(1, cost(Spaces.CARE, Map.of("topic", "food")));
    }

    @Test
    public void aSearchCostsOneStatementWhateverIsFound() {
        assertEquals(1, cost(Spaces.CARE, Map.of("q", "Page 7")));
        assertEquals(20, list(Spaces.CARE, Map.of("q", "Page 7")).practices().size());
    }

    @Test
    public void whoMaySeeThreeOfThemMeetsThemAtOnceWithinTheBound() {
        LibraryReading reading = list(Actor.VISITOR, Map.of());
        assertEquals(List.of(9998L, 9999L, 10000L),
                reading.practices().stream().map(seen -> seen.practice().pageId()).toList());
        assertEquals(Optional.empty(), reading.next());
        assertTrue(cost(Actor.VISITOR, Map.of()) <= Libraries.MOST_READINGS);
    }

    private static LibraryReading list(Actor reader, Map<String, String> parameters) {
        return libraries.list(reader, new LibraryQuery(Spaces.KEY, new HashMap<>(parameters)));
    }

    private static int cost(Actor reader, Map<String, String> parameters) {
        return DATABASE.counter().countOf(() -> list(reader, parameters));
    }
}
