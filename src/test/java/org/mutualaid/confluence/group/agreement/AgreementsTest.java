package org.mutualaid.confluence.group.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Role;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journals;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.Refused;

public class AgreementsTest {

    private static final AgreementKind KIND = AgreementKind.ORDERING;

    private final InMemoryAgreementStore store = new InMemoryAgreementStore();
    private final InMemoryHistoryStore history = new InMemoryHistoryStore();
    private final Agreements agreements = new Agreements(
            store,
            Journals.at(
                    Instant.parse("2026-11-23T10:00:00Z"),
                    history,
                    new UnitOfWork(new InMemoryTransactions(store, history))));

    @Test
    public void startsWithNothingAgreed() {
        assertEquals(Agreement.none(KIND), agreements.of(Settling.SPACE, KIND));
    }

    @Test
    public void eachChangeIsOneRevisionWithOneLineOfHistory() {
        settle("24", 0);
        Agreement second = settle("48", 1);

        assertEquals(2, second.revision());
        List<HistoryEntry> lines = history.of("agreement/42/ordering");
        assertEquals(List.of(1, 2), lines.stream().map(HistoryEntry::revision).toList());
        assertEquals(Spaces.COORDINATOR.userKey(), lines.get(1).actor());
        assertEquals(
                Map.of("boost-north", "48", "agreedOn", "2026-11-01", "lookAgain", "2027-02-01"),
                lines.get(1).changes());
    }

    @Test
    public void theSameAgainIsNoChange() {
        settle("24", 0);

        assertEquals(1, settle("24", 1).revision());
        assertEquals(1, history.of("agreement/42/ordering").size());
    }

    @Test
    public void refusesWhoStartedFromAnOlderRevision() {
        settle("24", 0);

        assertEquals("changed-meanwhile", assertThrows(Refused.class, () -> settle("48", 0)).reason());
        assertEquals("24", agreements.of(Settling.SPACE, KIND).terms().get("boost-north"));
    }

    @Test
    public void asksForTheRevision() {
        assertThrows(InvalidInput.class,
                () -> agreements.settle(Settling.COORDINATOR, Settling.boost("24", Optional.empty())));
    }

    @Test
    public void isNotFollowedUntilItIsSaid() {
        Agreement settled = settle("24", 0);
        assertFalse(settled.isFollowed());

        assertTrue(agreements.followed(Settling.SPACE, settled).isFollowed());
        assertTrue(agreements.of(Settling.SPACE, KIND).isFollowed());
    }

    @Test
    public void whoFollowedAnOlderRevisionHasNotFollowedTheNewOne() {
        Agreement first = settle("24", 0);
        settle("48", 1);

        assertFalse(agreements.followed(Settling.SPACE, first).isFollowed());
        assertFalse(agreements.of(Settling.SPACE, KIND).isFollowed());
    }

    @Test
    public void isForCoordinatorsOnly() {
        Standing visitor = new Standing(Actor.VISITOR, Spaces.SPACE, Set.of());
        Standing member = new Standing(Spaces.MEMBER, Spaces.SPACE, Set.of(Role.MEMBER));

        assertTrue(refusal(visitor).loginHelps());
        assertFalse(refusal(member).loginHelps());
        assertEquals(0, agreements.of(Settling.SPACE, KIND).revision());
    }

    private NotAllowed refusal(Standing standing) {
        return assertThrows(
                NotAllowed.class, () -> agreements.settle(standing, Settling.boost("24", Optional.of(0))));
    }

    private Agreement settle(String hours, int revision) {
        return agreements.settle(Settling.COORDINATOR, Settling.boost(hours, Optional.of(revision)));
    }
}
