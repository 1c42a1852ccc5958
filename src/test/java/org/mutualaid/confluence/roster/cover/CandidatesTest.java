package org.mutualaid.confluence.roster.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.roster.Shifts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;

/** "I can't make it": who is asked, and what a yes does. */
public class CandidatesTest {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoCover.class, AoCoverAsk.class);

    private static final Instant START = NOON.plus(Duration.ofDays(3));
    private static final Actor AMINA = Actor.user("key-of-amina");

    private final TestRoster roster = new TestRoster();
    private CoverStore store;
    private CoverService covers;

    @Before
    public void beginWithAShift() {
        DATABASE.empty();
        store = new AoCoverStore(DATABASE.objects());
        covers = new CoverService(roster.door, roster.book, roster.journal, store, new CoverService.Means(
                new Candidates(roster.shifts, roster.profiles, store, roster.policy, roster.time),
                roster.policy, new CodeSource(new Random(3)), roster.time));
        roster.add("S-0001", Shifts.plan(START, 3, Position.of("Packing", 4)));
        roster.join(AMINA, "S-0001");
    }

    @Test
    public void asksWhoWasAskedTheLongestAgoAndNobodyMoreThanTwiceAWeek() {
        helped("ben", "cleo", "dan");
        remember("ben", NOON.minus(Duration.ofDays(20)));
        remember("cleo", NOON.minus(Duration.ofDays(30)));
        remember("dan", NOON.minus(Duration.ofDays(1)));
        remember("dan", NOON.minus(Duration.ofDays(2)));

        Cover cover = covers.ask(AMINA, "S-0001");

        assertEquals(List.of("key-of-cleo", "key-of-ben"), cover.asks().stream().map(Cover.Ask::person).toList());
        assertEquals("cover-nobody-more", refusal(() -> covers.ask(AMINA, "S-0001")));
    }

    @Test
    public void asksNobodyAtTheirLimitInRestOrElsewhere() {
        helped("ben", "cleo", "dan");
        roster.add("S-0002", Shifts.plan(START.minus(Duration.ofHours(9)), 8, Position.of("Cook", 9)));
        roster.add("S-0003", Shifts.plan(START.plus(Duration.ofHours(2)), 3, Position.of("Cook", 9)));
        roster.join(Actor.user("key-of-ben"), "S-0002");
        roster.join(Actor.user("key-of-cleo"), "S-0003");

        assertEquals(List.of("key-of-dan"),
                covers.ask(AMINA, "S-0001").asks().stream().map(Cover.Ask::person).toList());
    }

    @Test
    public void aYesTakesThePlaceAtOnceAndTheNextComesTooLate() {
        helped("ben", "cleo");
        Cover cover = covers.ask(AMINA, "S-0001");
        String code = cover.code().text();
        assertEquals(1, covers.waiting(Actor.user("key-of-ben"), Spaces.SPACE.id()).size());
        assertThrows(NotFound.class, () -> covers.answer(Actor.user("key-of-dan"), code, true));

        covers.answer(Actor.user("key-of-ben"), code, true);

        assertTrue(roster.shift("S-0001").filling().of("key-of-amina").isEmpty());
        assertEquals(SignupState.CONFIRMED, roster.shift("S-0001").filling().of("key-of-ben").orElseThrow().state());
        assertEquals("cover-over", refusal(() -> covers.answer(Actor.user("key-of-cleo"), code, true)));
        assertEquals(List.of(), covers.waiting(Actor.user("key-of-cleo"), Spaces.SPACE.id()));
    }

    @Test
    public void aNoLeavesThePlaceWhereItIs() {
        helped("ben");
        Cover cover = covers.ask(AMINA, "S-0001");
        covers.answer(Actor.user("key-of-ben"), cover.code().text(), false);
        assertEquals(SignupState.CONFIRMED, roster.shift("S-0001").filling().of("key-of-amina").orElseThrow().state());
        assertEquals("cover-not-asked",
                refusal(() -> covers.answer(Actor.user("key-of-ben"), cover.code().text(), true)));
        covers.withdraw(AMINA, cover.code().text());
        assertFalse(store.byCode(cover.code()).orElseThrow().isOpen());
    }

    @Test
    public void swapsTwoPlacesTogetherOrNotAtAll() {
        roster.add("S-0002", Shifts.plan(START.plus(Duration.ofDays(2)), 3, Position.of("Cook", 1)));
        roster.join(Actor.user("key-of-ben"), "S-0002");
        Cover swap = covers.swap(AMINA, "S-0001", "key-of-ben", "S-0002");

        covers.answer(Actor.user("key-of-ben"), swap.code().text(), true);

        assertTrue(roster.shift("S-0001").filling().of("key-of-ben").isPresent());
        assertTrue(roster.shift("S-0002").filling().of("key-of-amina").isPresent());
        assertEquals(1, roster.shift("S-0001").filling().signups().size());
        assertEquals(1, roster.shift("S-0002").filling().signups().size());
    }

    @Test
    public void keepsWhoWasAskedAndWhatTheySaid() {
        helped("ben", "cleo");
        Cover cover = covers.ask(AMINA, "S-0001");
        assertEquals(cover, store.byCode(cover.code()).orElseThrow());
        assertEquals(cover, store.openOf("key-of-amina", "S-0001").orElseThrow());
        assertEquals(2, store.askedSince(Spaces.SPACE.id(), NOON).size());
        Cover after = covers.answer(Actor.user("key-of-ben"), cover.code().text(), false);
        assertEquals(after, store.byCode(cover.code()).orElseThrow());
    }

    /** People who were on a shift lately, in another week. */
    private void helped(String... people) {
        roster.add("S-0100", Shifts.plan(NOON.minus(Duration.ofDays(40)), 2, Position.of("Packing", 9)));
        Instant then = roster.now;
        roster.now = NOON.minus(Duration.ofDays(41));
        for (String person : people) {
            roster.join(Actor.user("key-of-" + person), "S-0100");
        }
        roster.now = then;
    }

    private void remember(String person, Instant at) {
        String code = "C-" + String.format("%04d", store.askedSince(Spaces.SPACE.id(), Instant.EPOCH).size());
        store.add(new Cover(new PublicCode(code), Spaces.SPACE.id(), 1, "S-0100",
                "key-of-zoe", Optional.empty(), at, Cover.State.COVERED,
                List.of(new Cover.Ask("key-of-" + person, at, Optional.of(true)))));
    }

    private static String refusal(ThrowingRunnable deed) {
        return assertThrows(Refused.class, deed).reason();
    }
}
