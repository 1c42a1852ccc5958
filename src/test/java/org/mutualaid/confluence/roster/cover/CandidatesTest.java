package org.mutualaid.confluence.roster.cover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mutualaid.confluence.roster.Shifts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.SignupState;
import org.mutualaid.confluence.roster.limits.AgreedPassing;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.roster.wait.CoverRun;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.volunteer.Availability;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.Volunteers;

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
                new Candidates(new Candidates.Known(roster.shifts, roster.profiles), store, roster.policy,
                        roster.access, roster.time),
                new AgreedPassing(roster.agreements), roster.policy, new CodeSource(new Random(3)), roster.time));
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
    public void asksNobodyWhoIsAwayOnThatDay() {
        helped("ben", "cleo");
        Profile.Words words = Volunteers.words(true, Optional.empty());
        LocalDate day = LocalDate.ofInstant(START, ZoneOffset.UTC);
        Availability away = new Availability(List.of(), List.of(new Availability.Away(day, day.plusDays(2))));
        roster.profiles.add(new Profile(new PublicCode("V-0001"), Spaces.SPACE.id(), "key-of-ben", 1, NOON,
                new Profile.Words(words.gifts(), away, Optional.empty(), Optional.empty(), Optional.empty(),
                        words.showing())));
        assertEquals(List.of("key-of-cleo"),
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
    public void goesOnByItselfUntilSomebodySaysYesAndOnlyOnceHoweverOftenItRuns() {
        settle(1, 6, 2);
        helped("ben", "cleo", "dan");
        Cover cover = covers.ask(AMINA, "S-0001");
        assertEquals(NOON.plus(Duration.ofHours(6)), cover.next().orElseThrow());
        CoverRun run = new CoverRun(covers);
        assertEquals(0, run.run());

        roster.now = NOON.plus(Duration.ofHours(6));
        assertEquals(1, run.run());
        assertEquals(0, run.run());
        assertEquals(List.of("key-of-ben", "key-of-cleo"), asked(cover));

        covers.answer(Actor.user("key-of-ben"), cover.code().text(), false);
        assertEquals("somebody thinks about it still", 0, run.run());
        covers.answer(Actor.user("key-of-cleo"), cover.code().text(), false);
        assertEquals("everybody said no", 1, run.run());
        assertEquals(List.of("key-of-ben", "key-of-cleo", "key-of-dan"), asked(cover));
        assertEquals(2, store.byCode(cover.code()).orElseThrow().declined());

        covers.answer(Actor.user("key-of-dan"), cover.code().text(), true);
        roster.now = NOON.plus(Duration.ofHours(20));
        assertEquals(0, run.run());
        assertEquals("key-of-dan", store.byCode(cover.code()).orElseThrow().taker().orElseThrow());
    }

    @Test
    public void looksAgainWhereNobodyIsLeftAndEndsWithThePlace() {
        settle(5, 1, 1);
        helped("ben");
        Cover cover = covers.ask(AMINA, "S-0001");
        CoverRun run = new CoverRun(covers);
        roster.now = NOON.plus(Duration.ofHours(1));
        assertEquals(1, run.run());
        assertEquals(NOON.plus(Duration.ofHours(2)), store.byCode(cover.code()).orElseThrow().next().orElseThrow());
        helped("cleo");
        roster.now = NOON.plus(Duration.ofHours(2));
        assertEquals(1, run.run());
        assertEquals(List.of("key-of-ben", "key-of-cleo"), asked(cover));

        roster.signups.leave(AMINA, "S-0001");
        roster.now = NOON.plus(Duration.ofHours(3));
        assertEquals(1, run.run());
        assertFalse(store.byCode(cover.code()).orElseThrow().isOpen());
        assertEquals(0, run.run());
    }

    @Test
    public void asksNobodyMoreOftenThanTheGroupAgreed() {
        settle(5, 6, 3);
        helped("ben", "cleo");
        for (int day = 1; day <= 3; day++) {
            remember("ben", NOON.minus(Duration.ofDays(day)));
        }
        remember("cleo", NOON.minus(Duration.ofDays(1)));
        remember("cleo", NOON.minus(Duration.ofDays(2)));
        assertEquals(List.of("key-of-cleo"), asked(covers.ask(AMINA, "S-0001")));
    }

    @Test
    public void aNoToASwapEndsIt() {
        roster.add("S-0002", Shifts.plan(START.plus(Duration.ofDays(2)), 3, Position.of("Cook", 1)));
        roster.join(Actor.user("key-of-ben"), "S-0002");
        Cover swap = covers.swap(AMINA, "S-0001", "key-of-ben", "S-0002");
        covers.answer(Actor.user("key-of-ben"), swap.code().text(), false);
        assertEquals(Cover.State.DECLINED, store.byCode(swap.code()).orElseThrow().state());
        assertTrue(store.openOf("key-of-amina", "S-0001").isEmpty());
    }

    private List<String> asked(Cover cover) {
        return store.byCode(cover.code()).orElseThrow().asks().stream().map(Cover.Ask::person).toList();
    }

    private void settle(int atOnce, int nextHours, int weekly) {
        LocalDate today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
        roster.agreements.settle(roster.access.enter(Spaces.COORDINATOR, Spaces.SPACE.key()), new Agreements.Wanted(
                AgreementKind.PASSING,
                Map.of("holdHours", "12", "askAtOnce", "" + atOnce, "askNextHours", "" + nextHours,
                        "askWeekly", "" + weekly),
                new Agreement.Agreed(today, Optional.empty(), today.plusMonths(3)), Optional.of(0)));
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
        if (!roster.shifts.holds(new PublicCode("S-0100"))) {
            roster.add("S-0100", Shifts.plan(NOON.minus(Duration.ofDays(40)), 2, Position.of("Packing", 9)));
        }
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
                "key-of-zoe", Optional.empty(), at, Cover.State.COVERED, Optional.empty(),
                List.of(new Cover.Ask("key-of-" + person, at, Optional.of(true)))));
    }

    private static String refusal(ThrowingRunnable deed) {
        return assertThrows(Refused.class, deed).reason();
    }
}
