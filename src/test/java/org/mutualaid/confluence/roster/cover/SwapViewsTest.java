package org.mutualaid.confluence.roster.cover;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.value.PublicCode;

public class SwapViewsTest {

    private static final Actor AMINA = Actor.user("key-of-amina");
    private static final Actor BEN = Actor.user("key-of-ben");

    private final TestRoster roster = new TestRoster();
    private final CoverStore covers = mock(CoverStore.class);

    @Before
    public void open() {
        add("S-0001", 2);
        add("S-0002", 4);
        add("S-0003", 40);
        roster.join(AMINA, "S-0001");
        roster.join(BEN, "S-0002");
        roster.join(BEN, "S-0003");
        when(covers.openOf(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    public void offersPlacesOfOthersInTheNextWeeks() {
        assertEquals(List.of("S-0002 ben"), choices(AMINA));
        assertEquals("one without a place has nothing to swap", List.of(), choices(Actor.user("key-of-cleo")));
        assertEquals(List.of(), choices(Actor.VISITOR));
    }

    @Test
    public void leavesOutWhoIsOnBothShiftsAlready() {
        roster.join(BEN, "S-0001");
        assertEquals(List.of(), choices(AMINA));
    }

    @Test
    public void tellsWhatIsAskedForAndOffersNothingMoreMeanwhile() {
        Cover.Ask ask = new Cover.Ask("key-of-ben", Shifts.NOON, Optional.empty());
        when(covers.openOf("key-of-amina", "S-0001")).thenReturn(Optional.of(new Cover(
                new PublicCode("C-7K2Q"), Spaces.SPACE.id(), 1, "S-0001", "key-of-amina", Optional.empty(),
                Shifts.NOON, Cover.State.OPEN, Optional.empty(), List.of(ask))));
        SwapViews.SwapView view = view(AMINA);
        assertEquals("C-7K2Q", view.asked());
        assertEquals("You asked one person for cover. Until somebody says yes, the place is yours. "
                + "The shift is too near to ask anybody else. Please tell who leads it.", view.words());
        assertEquals(List.of(), view.choices());
    }

    private List<String> choices(Actor reader) {
        return view(reader).choices().stream().map(SwapViews.Choice::value).toList();
    }

    private SwapViews.SwapView view(Actor reader) {
        return new SwapViews(covers, roster.shifts, roster.people,
                new CoverViews(roster.people, roster.words), roster.time)
                .of(roster.door.open(reader, "S-0001"));
    }

    private void add(String code, int days) {
        roster.add(code, Shifts.plan(Shifts.NOON.plus(Duration.ofDays(days)), 3, Position.of("Packing", 2)));
    }
}
