package org.mutualaid.confluence.group.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.history.AoHistoryStore;
import org.mutualaid.confluence.history.AoTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.web.Json;

/** What the store of agreements does on every database. */
public abstract class AoAgreementStoreContract extends AgreementStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected AgreementStore emptyStore() {
        database().empty();
        return new AoAgreementStore(database().objects(), new Json());
    }

    @Test
    public void readsAnAgreementWithOneStatement() {
        AgreementStore store = emptyStore();

        assertEquals(1, database().counter().countOf(() -> store.of(7, AgreementKind.ORDERING)));
        assertEquals(1, database().counter().countOf(() -> store.toLookAt(7, LocalDate.of(2026, 11, 1))));
    }

    @Test
    public void refusesWhoSettlesSecondAndKeepsWhatTheFirstSettled() {
        AgreementStore store = emptyStore();
        AoHistoryStore history = new AoHistoryStore(database().objects());
        Agreements agreements = new Agreements(
                store,
                new Journal(history, new UnitOfWork(new AoTransactions(database().objects())),
                        new SiteTime(Clock.systemUTC(), () -> ZoneOffset.UTC)));

        Agreement first = agreements.settle(Settling.COORDINATOR, Settling.boost("24", Optional.of(0)));
        Refused refused = assertThrows(Refused.class,
                () -> agreements.settle(Settling.COORDINATOR, Settling.boost("48", Optional.of(0))));

        assertEquals("changed-meanwhile", refused.reason());
        assertEquals(first, agreements.of(Settling.SPACE, AgreementKind.ORDERING));
        assertEquals(1, history.of("agreement/42/ordering").size());
    }
}
