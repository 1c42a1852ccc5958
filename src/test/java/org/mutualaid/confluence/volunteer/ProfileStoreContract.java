package org.mutualaid.confluence.volunteer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** What every store of profiles does. */
public abstract class ProfileStoreContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Profile ANA = Volunteers.of("V-AAAA", "key-of-ana", 2);
    private static final Profile BEN = Volunteers.of("V-BBBB", "key-of-ben", 1);

    protected ProfileStore store;

    /** The store under test, empty. */
    protected abstract ProfileStore emptyStore();

    @Before
    public void openTheStore() {
        store = emptyStore();
    }

    @Test
    public void keepsEveryFieldAndEveryChange() {
        store.add(ANA);
        assertEquals(Optional.of(ANA), store.of(42, "key-of-ana"));
        assertEquals(Optional.empty(), store.of(43, "key-of-ana"));
        assertTrue(store.exists(ANA.code()));
        assertFalse(store.exists(BEN.code()));

        Profile emptied = ANA.next(Profile.Words.NONE);
        store.update(emptied);
        assertEquals(Optional.of(emptied), store.of(42, "key-of-ana"));
    }

    @Test
    public void findsWhoFitsWhoCameFirstFirst() {
        store.add(ANA);
        store.add(BEN);
        assertEquals(List.of(BEN, ANA), find(ProfileFilter.all(42)));
        assertEquals(List.of(BEN, ANA), find(ProfileFilter.askable(42, TODAY).forCategory("food")));
        assertEquals(List.of(), find(ProfileFilter.all(42).forCategory("foo")));
        assertEquals(List.of(BEN, ANA), find(new ProfileFilter(
                42, Optional.of("rides"), Optional.of("es"), Optional.of("north"), Optional.empty())));
        assertEquals(List.of(), find(new ProfileFilter(
                42, Optional.empty(), Optional.of("ar"), Optional.empty(), Optional.empty())));
        assertEquals(List.of(), find(ProfileFilter.all(43)));
    }

    @Test
    public void goesOnWhereAnEarlierAnswerStopped() {
        store.add(ANA);
        store.add(BEN);
        List<Profile> first = store.matching(ProfileFilter.all(42), Optional.empty(), 1);
        assertEquals(List.of(BEN), first);
        assertEquals(List.of(ANA), store.matching(ProfileFilter.all(42), Optional.of(ProfileStore.place(BEN)), 1));
        assertEquals(List.of(), store.matching(ProfileFilter.all(42), Optional.of(ProfileStore.place(ANA)), 1));
    }

    @Test
    public void findsNobodyToAskWhoRestsOrDidNotAgree() {
        Profile resting = ANA.next(Volunteers.words(true, Optional.of(TODAY)));
        Profile quiet = BEN.next(Volunteers.words(false, Optional.empty()));
        store.add(ANA);
        store.update(resting);
        store.add(quiet);
        assertEquals(List.of(), find(ProfileFilter.askable(42, TODAY)));
        assertEquals(List.of(resting), find(ProfileFilter.askable(42, TODAY.plusDays(1))));
        assertEquals(List.of(resting), store.resting(42, TODAY, 9));
        assertEquals(List.of(), store.resting(42, TODAY.plusDays(1), 9));
    }

    private List<Profile> find(ProfileFilter filter) {
        return store.matching(filter, Optional.empty(), 9);
    }
}
