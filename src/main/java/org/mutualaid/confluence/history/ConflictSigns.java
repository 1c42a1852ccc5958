package org.mutualaid.confluence.history;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells from an exception's causes whether a database refused a change because somebody else was first. */
final class ConflictSigns {

    private static final String TRANSACTION_ROLLBACK_CLASS = "40";
    private static final String ANY_CONSTRAINT = "23000";
    /** Unique violation by the standard; lock time-outs and concurrent updates of H2; Oracle's deadlock. */
    private static final Set<String> STATES = Set.of("23505", "HYT00", "90131", "61000");
    /** Unique violations of MySQL, Oracle and SQL Server, whose state tells only that some constraint failed. */
    private static final Set<Integer> UNIQUE_CODES = Set.of(1062, 1, 2601, 2627);
    /** A lock time-out of MySQL, whose state tells nothing. */
    private static final int MYSQL_LOCK_TIMEOUT = 1205;

    private ConflictSigns() {}

    static boolean isConflict(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof Conflict || isConflictOfDatabase(cause));
    }

    private static boolean isConflictOfDatabase(Throwable cause) {
        return cause instanceof SQLException first
                && Stream.iterate(first, each -> each != null, SQLException::getNextException)
                        .anyMatch(ConflictSigns::saysConflict);
    }

    private static boolean saysConflict(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith(TRANSACTION_ROLLBACK_CLASS)
                || STATES.contains(state)
                || state.equals(ANY_CONSTRAINT) && UNIQUE_CODES.contains(failure.getErrorCode())
                || failure.getErrorCode() == MYSQL_LOCK_TIMEOUT;
    }
}
