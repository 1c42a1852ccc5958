package org.mutualaid.confluence.roster.mine;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.attend.AoNoteStore;
import org.mutualaid.confluence.roster.attend.AoShiftNote;
import org.mutualaid.confluence.roster.attend.MessageService;
import org.mutualaid.confluence.roster.card.Obstacles;
import org.mutualaid.confluence.roster.cover.AoCover;
import org.mutualaid.confluence.roster.cover.AoCoverAsk;
import org.mutualaid.confluence.roster.cover.AoCoverStore;
import org.mutualaid.confluence.roster.cover.Candidates;
import org.mutualaid.confluence.roster.cover.CoverAsks;
import org.mutualaid.confluence.roster.cover.CoverService;
import org.mutualaid.confluence.roster.cover.CoverViews;
import org.mutualaid.confluence.roster.leeway.AoLeeway;
import org.mutualaid.confluence.roster.leeway.AoLeewayStore;
import org.mutualaid.confluence.roster.leeway.LeewayAsks;
import org.mutualaid.confluence.roster.limits.AgreedPassing;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** What My aid tells of shifts, with markup in what people wrote. */
public class RosterPiecesTest {

    @ClassRule
    public static final TestDatabase DATABASE =
            new H2Database(AoCover.class, AoCoverAsk.class, AoLeeway.class, AoShiftNote.class);

    private static final Actor AMINA = Actor.user("key-of-amina");
    private static final Actor BEN = Actor.user("key-of-ben");
    private static final Instant START = Shifts.NOON.plus(Duration.ofDays(3));

    private final TestRoster roster = new TestRoster();
    private RosterPieces pieces;

    @Before
    public void open() {
        DATABASE.empty();
        AoCoverStore store = new AoCoverStore(DATABASE.objects());
        CoverService covers = new CoverService(roster.door, roster.book, roster.journal, store,
                new CoverService.Means(new Candidates(new Candidates.Known(roster.shifts, roster.profiles), store,
                        roster.policy, roster.access, roster.time), new AgreedPassing(roster.agreements),
                        roster.policy, new CodeSource(new Random(3)), roster.time));
        AskedPieces.Means means = new AskedPieces.Means(
                new AskedPieces.Saying(roster.words, roster.people, roster.links), roster.shipped.pages(),
                new Obstacles(roster.policy, roster.words, roster.shipped.texts()), roster.time);
        AskedPieces asked = new AskedPieces(new CoverAsks(covers, new CoverViews(roster.people, roster.words)),
                new LeewayAsks(new AoLeewayStore(DATABASE.objects()), roster.time),
                new MessageService(roster.door, new AoNoteStore(DATABASE.objects()), roster.journal, roster.time),
                roster.shifts, means);
        pieces = new RosterPieces(roster.door, roster.shifts, roster.cards, asked,
                new RosterPieces.Means(roster.shipped.pages(), roster.time));
        add("S-0001", START, "Open <table>");
        roster.join(AMINA, "S-0001");
    }

    @After
    public void callsNothingThatIsNotListed() {
        roster.shipped.refuseBlockedCalls();
    }

    @Test
    public void asksAboutAShiftThatWasChangedAndSaysWhatItIsAtOddsWith() {
        add("S-0002", START.plus(Duration.ofHours(4)), "Soup");
        roster.join(AMINA, "S-0002");
        ShiftPlan later = plan(START.plus(Duration.ofHours(3)), "Open <table>");
        roster.book.change(new PublicCode("S-0001"), Spaces.COORDINATOR,
                shift -> shift.edit(later, roster.passings.now(shift)));

        MyPieces mine = mine(AMINA);

        assertEquals(1, mine.waiting().size());
        String asks = words(mine.waiting().get(0));
        assertTrue(asks, asks.contains("This shift was changed. You said yes to Wed 4 Mar, 07:00 to 10:00"));
        assertTrue(asks, asks.contains("Open <table>"));
        String told = words(mine.sections().get(0));
        assertTrue(told, told.contains("As it is now: This overlaps with Soup"));
    }

    @Test
    public void tellsThatAShiftDoesNotTakePlace() {
        roster.book.change(new PublicCode("S-0001"), Spaces.COORDINATOR, shift -> shift.callOff(Shifts.NOON));
        String told = words(mine(AMINA).sections().get(0));
        assertTrue(told, told.contains("This shift does not take place: Open <table>"));
        assertEquals(List.of(), mine(BEN).waiting());
    }

    @Test
    public void tellsWhoWaitsWhyTheyWouldBePassedOver() {
        roster.add("S-0003", Shifts.plan(START.plus(Duration.ofDays(7)), 3, Position.of("Packing", 1)));
        roster.join(BEN, "S-0003");
        roster.join(AMINA, "S-0003");
        add("S-0004", START.plus(Duration.ofDays(7)), "Letters");
        roster.join(AMINA, "S-0004");
        String told = words(mine(AMINA).sections().get(0));
        assertTrue(told, told.contains("You stay in the line."));
        assertTrue(told, told.contains("This overlaps with Letters"));
    }

    private MyPieces mine(Actor person) {
        roster.caller = person;
        return pieces.of(new MyReader(roster.access.enter(person, Spaces.SPACE.key()), "ma", true));
    }

    private static String words(String html) {
        return Jsoup.parse(html).text();
    }

    private void add(String code, Instant start, String title) {
        roster.add(code, plan(start, title));
    }

    private static ShiftPlan plan(Instant start, String title) {
        ShiftPlan plan = Shifts.plan(start, 3, Position.of("Packing", 4));
        return new ShiftPlan(title, plan.place(), Optional.empty(), plan.start(), plan.end(), plan.positions(),
                plan.words(), plan.opening());
    }
}
