package org.mutualaid.confluence.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.UndeclaredThrowableException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.Test;

public class UnitOfWorkTest {

    private final UnitOfWork unit = new UnitOfWork(new InMemoryTransactions());
    private int attempts;

    @Test
    public void givesWhatTheUseCaseGives() {
        assertEquals("done", unit.run(() -> "done"));
    }

    @Test
    public void runsTheWholeUseCaseAgainAfterAConflict() {
        assertEquals("done", unit.run(failingTwiceWith(new Conflict("N-7K2Q#2"))));
        assertEquals(3, attempts);
    }

    @Test
    public void runsAgainWhenTheDatabaseSaysTheKeyIsTaken() {
        unit.run(failingTwiceWith(new UndeclaredThrowableException(new SQLException("taken", "23505"))));

        assertEquals(3, attempts);
    }

    @Test
    public void runsAgainAfterADeadlock() {
        unit.run(failingTwiceWith(new IllegalStateException(new SQLException("deadlock", "40P01"))));

        assertEquals(3, attempts);
    }

    @Test
    public void runsAgainWhenTheReasonIsTheSecondOfABatch() {
        SQLException batch = new BatchUpdateException("batch", "HY000", new int[0]);
        batch.setNextException(new SQLException("taken", "23000", 1062));

        unit.run(failingTwiceWith(new IllegalStateException(batch)));

        assertEquals(3, attempts);
    }

    @Test
    public void passesOnAFailureThatIsNoConflict() {
        RuntimeException missing = new IllegalStateException(new SQLException("null", "23502"));

        assertSame(missing, assertThrows(RuntimeException.class, () -> unit.run(failingTwiceWith(missing))));
        assertEquals(1, attempts);
    }

    @Test
    public void givesUpAfterAFewAttempts() {
        assertThrows(Conflict.class, () -> unit.run(() -> {
            attempts++;
            throw new IllegalStateException(new SQLException("taken", "23505"));
        }));

        assertEquals(8, attempts);
    }

    private Supplier<String> failingTwiceWith(RuntimeException failure) {
        return () -> {
            attempts++;
            if (attempts <= 2) {
                throw failure;
            }
            return "done";
        };
    }
}
