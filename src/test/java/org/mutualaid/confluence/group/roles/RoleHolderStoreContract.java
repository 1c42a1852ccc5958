package org.mutualaid.confluence.group.roles;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Role;

/** What every store of role holders does. */
public abstract class RoleHolderStoreContract {

    private static final long SPACE = 7;
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00.123Z");
    private static final RoleHolder RUTH = new RoleHolder("key-of-ruth", Role.CARE, MORNING);
    private static final RoleHolder BEN = new RoleHolder("key-of-ben", Role.CARE, MORNING.plusSeconds(60));

    private RoleHolderStore store;

    /** The store under test, empty. */
    protected abstract RoleHolderStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void knowsWhoHoldsWhatWhoCameFirstFirst() {
        store.begin(SPACE, BEN);
        store.begin(SPACE, RUTH);

        assertEquals(List.of(RUTH, BEN), store.of(SPACE));
        assertEquals(Set.of(Role.CARE), store.of(SPACE, "key-of-ruth"));
        assertEquals(Set.of(), store.of(SPACE, "key-of-amina"));
    }

    @Test
    public void keepsTheTermAndWhatWasSaid() {
        RoleHolder termed = RUTH.until(Optional.of(LocalDate.of(2026, 9, 1)));
        store.begin(SPACE, termed);
        assertEquals(List.of(termed), store.of(SPACE));

        RoleHolder answered = termed.answering(TermAnswer.HAND_OVER);
        store.change(SPACE, answered);
        assertEquals(List.of(answered), store.of(SPACE));
        assertEquals(Optional.empty(), answered.until(Optional.empty()).answer());
    }

    @Test
    public void keepsSpacesApart() {
        store.begin(SPACE, RUTH);

        assertEquals(List.of(), store.of(SPACE + 1));
        assertEquals(Set.of(), store.of(SPACE + 1, "key-of-ruth"));
    }

    @Test
    public void givesAgainWhatHadEnded() {
        RoleHolder again = new RoleHolder("key-of-ruth", Role.CARE, MORNING.plusSeconds(500));
        store.begin(SPACE, RUTH);
        store.begin(SPACE, BEN);
        store.end(SPACE, RUTH, MORNING.plusSeconds(90));
        assertEquals(List.of(BEN), store.of(SPACE));

        store.begin(SPACE, again);

        assertEquals(List.of(BEN, again), store.of(SPACE));
    }
}
