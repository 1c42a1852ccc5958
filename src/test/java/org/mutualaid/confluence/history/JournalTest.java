package org.mutualaid.confluence.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.problem.Refused;

public class JournalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final Journal journal =
            Journals.at(NOW, history, new UnitOfWork(new InMemoryTransactions(history)));

    @Test
    public void writesWhoDidWhatAndWhen() {
        journal.inOne(() -> journal.line(new Change("R-7K2Q", 1, "added", Map.of("unit", "tins")), Actor.user("ruth")));

        assertEquals(
                List.of(new HistoryEntry("R-7K2Q", 1, NOW, Optional.of("ruth"), "added", Map.of("unit", "tins"))),
                journal.of("R-7K2Q"));
        assertEquals(1, journal.lastRevision("R-7K2Q"));
    }

    @Test
    public void writesNothingOfAUseCaseThatIsRefused() {
        assertThrows(Refused.class, () -> journal.inOne(() -> {
            journal.line(new Change("R-7K2Q", 1, "added", Map.of()), Actor.APP);
            throw Refused.because("closed");
        }));

        assertEquals(List.of(), journal.of("R-7K2Q"));
    }

    @Test
    public void saysBusyWhenOthersAreFasterAgainAndAgain() {
        journal.inOne(() -> journal.line(new Change("R-7K2Q", 1, "added", Map.of()), Actor.APP));

        Refused refused = assertThrows(Refused.class, () -> journal.inOne(() ->
                journal.line(new Change("R-7K2Q", 1, "added", Map.of()), Actor.user("ben"))));

        assertEquals("busy", refused.reason());
    }
}
