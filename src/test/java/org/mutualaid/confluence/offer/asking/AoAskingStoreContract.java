package org.mutualaid.confluence.offer.asking;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.value.PublicCode;

/** What the store of questions does on every database. */
public abstract class AoAskingStoreContract extends AskingStoreContract {

    protected abstract TestDatabase database();

    @Override
    protected AskingStore emptyStore() {
        database().empty();
        return new AoAskingStore(database().objects());
    }

    @Test
    public void refusesTheSameQuestionToTheSamePersonWhileItWaits() {
        Asking first = asking("A-0001", "N-0001", "ana");
        store().add(first);
        assertThrows(RuntimeException.class, () -> store().add(asking("A-0002", "N-0001", "ana")));
        store().update(first.became(AskingStatus.NOT_NOW, NOON));
        store().add(asking("A-0003", "N-0001", "ana"));
    }

    @Test
    public void everyQuestionIsOneStatement() {
        store().add(asking("A-0001", "N-0001", "ana"));
        PublicCode need = new PublicCode("N-0001");
        assertCost(1, () -> store().waitingFor("ana", SPACE, 9));
        assertCost(1, () -> store().ofNeed(need, 9));
        assertCost(1, () -> store().ofOffer(need, 9));
        assertCost(1, () -> store().waitingOn(List.of(need)));
        assertCost(0, () -> store().waitingOn(List.of()));
        assertCost(1, () -> store().lastAsked(SPACE, Set.of("ana", "ben")));
        assertCost(1, () -> store().unanswered(SPACE, NOON, Optional.empty(), 9));
        assertCost(1, () -> store().countUnanswered(SPACE, NOON));
        assertCost(1, () -> store().waiting(Optional.empty(), 9));
    }

    private void assertCost(int statements, Runnable work) {
        assertEquals(statements, database().counter().countOf(work));
    }
}
