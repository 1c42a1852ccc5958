package org.mutualaid.confluence.roster.feed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Before;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.roster.Position;
import org.mutualaid.confluence.roster.ShiftPlan;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.signup.TestRoster;

/** Calendar links, read by a parser that is not ours. */
public class FeedCalendarTest {

    private static final Actor AMINA = Actor.user("key-of-amina");
    private static final Actor BEN = Actor.user("key-of-ben");

    private final TestRoster roster = new TestRoster();
    private final Map<String, Feed> kept = new HashMap<>();
    private FeedService feeds;
    private FeedCalendar calendar;

    @Before
    public void openTheFeeds() {
        feeds = new FeedService(roster.door, new InMemoryFeeds(), roster.journal, new Random(1), roster.time);
        calendar = new FeedCalendar(roster.shifts, roster.words, roster.time, roster.links);
        roster.now = Instant.parse("2026-03-01T12:00:00Z");
    }

    @Test
    public void tellsTheRightTimesInThreeZonesAcrossAClockChange() {
        add("S-0001", local("2026-03-07T09:00"), "Before");
        add("S-0002", local("2026-03-08T09:00"), "On the day");
        add("S-0003", local("2026-04-04T09:00"), "After");
        for (String code : List.of("S-0001", "S-0002", "S-0003")) {
            roster.join(AMINA, code);
        }

        List<VEvent> events = parsed(text(AMINA, FeedKind.MINE)).getEvents();

        assertEquals(List.of("2026-03-07T09:00", "2026-03-08T09:00", "2026-04-04T09:00"),
                starts(events, "America/New_York"));
        assertEquals(List.of("2026-03-07T15:00", "2026-03-08T14:00", "2026-04-04T15:00"),
                starts(events, "Europe/Madrid"));
        assertEquals(List.of("2026-03-07T19:30", "2026-03-08T18:30", "2026-04-04T18:30"),
                starts(events, "Asia/Kolkata"));
        assertEquals(events.get(0).getDateStart().getValue().getTime() + 3 * 3_600_000L,
                events.get(0).getDateEnd().getValue().getTime());
    }

    @Test
    public void isValidWhateverPeopleWrote() {
        ShiftPlan plan = Shifts.fullPlanWith(local("2026-03-10T09:00"), "Tea; coffee, \\ 🍵", 3);
        roster.shifts.add(Shifts.in(Spaces.SPACE.id(), "S-0001", new ShiftPlan(
                TestDesk.ATTACK + " 🥕🥕🥕 ñandú, ; \\n مرحبا بكم جميعا في المائدة المفتوحة 你好你好你好你好你好你好你好",
                "Hall; back, door", plan.area(), plan.start(), plan.end(),
                List.of(Position.of("Tea; coffee, \\ 🍵", 3)), plan.words(), ShiftPlan.Opening.NOW)));
        roster.join(AMINA, "S-0001");

        String text = text(AMINA, FeedKind.MINE);
        ICalendar parsed = parsed(text);

        assertTrue(parsed.validate(ICalVersion.V2_0).toString(), parsed.validate(ICalVersion.V2_0).isEmpty());
        VEvent event = parsed.getEvents().get(0);
        assertEquals(roster.shift("S-0001").plan().title() + " · Tea; coffee, \\ 🍵", event.getSummary().getValue());
        assertEquals("Hall; back, door", event.getLocation().getValue());
        assertTrue(event.getDescription().getValue().endsWith("Handing out\ntea"));
        assertFalse("how to get in stays out", text.contains("Ring"));
        foldedWithoutTearing(text);
    }

    @Test
    public void foldsAnyTextWithoutTearingACharacter() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                words.appendCodePoint(List.of(0x61, 0xF1, 0x627, 0x4F60, 0x1F375, 0x2C).get(random.nextInt(6)));
            }
            String text = new CalendarText().words("SUMMARY", words.toString()).toString();
            foldedWithoutTearing(text);
            assertEquals("SUMMARY:" + words.toString().replace(",", "\\,") + "\r\n", text.replace("\r\n ", ""));
        }
    }

    private static void foldedWithoutTearing(String text) {
        for (String line : text.split("\r\n")) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            assertTrue(line, bytes.length <= 75);
            assertEquals("no half character", line, new String(bytes, StandardCharsets.UTF_8));
            assertFalse(line, line.contains("\n"));
        }
    }

    @Test
    public void theTeamsCalendarNamesNobody() {
        add("S-0001", local("2026-03-10T09:00"), "Packing");
        roster.join(AMINA, "S-0001");
        String text = text(BEN, FeedKind.TEAM);
        assertTrue(text, text.contains("SUMMARY:Packing"));
        assertTrue(text, text.contains("1 of 4"));
        assertFalse(text, text.contains("amina"));
        assertEquals(0, parsed(text(BEN, FeedKind.MINE)).getEvents().size());
    }

    @Test
    public void stopsAtOnceWhenItIsRevokedOrMadeAnewOrItsPersonLeaves() {
        String first = feeds.issue(AMINA, Spaces.KEY, FeedKind.MINE);
        String second = feeds.issue(AMINA, Spaces.KEY, FeedKind.MINE);
        assertThrows(NotFound.class, () -> feeds.open(first));
        assertEquals(AMINA.userKey(), Optional.of(feeds.open(second).feed().person()));
        feeds.revoke(AMINA, Spaces.KEY, FeedKind.MINE);
        assertThrows(NotFound.class, () -> feeds.open(second));
        assertThrows(NotFound.class, () -> feeds.open("guess"));
        Feed stranger = new Feed(Spaces.SPACE.id(), "key-of-outsider", FeedKind.MINE, "digest", roster.now);
        kept.put(stranger.key(), stranger);
        assertFalse(kept.toString().contains(second));
    }

    @Test
    public void tellsThatAShiftIsCalledOffAndThatAPlaceIsNotCertain() {
        add("S-0001", local("2026-03-10T09:00"), "Packing");
        add("S-0002", local("2026-03-12T09:00"), "Full");
        roster.join(AMINA, "S-0001");
        for (int i = 0; i < 4; i++) {
            roster.join(Actor.user("key-of-" + i), "S-0002");
        }
        roster.join(AMINA, "S-0002");
        roster.book.change(roster.shift("S-0001").code(), BEN, shift -> shift.callOff(roster.now));

        List<VEvent> events = parsed(text(AMINA, FeedKind.MINE)).getEvents();

        assertTrue(events.get(0).getStatus().isCancelled());
        assertTrue(events.get(1).getStatus().isTentative());
    }

    private String text(Actor person, FeedKind kind) {
        return calendar.of(feeds.open(feeds.issue(person, Spaces.KEY, kind)));
    }

    private static ICalendar parsed(String text) {
        return Biweekly.parse(text).first();
    }

    private static List<String> starts(List<VEvent> events, String zone) {
        return events.stream()
                .map(event -> LocalDateTime.ofInstant(
                        event.getDateStart().getValue().toInstant(), ZoneId.of(zone)).toString())
                .toList();
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(TestRoster.ZONE).toInstant();
    }

    private void add(String code, Instant start, String title) {
        ShiftPlan plan = Shifts.plan(start, 3, Position.of("Packing", 4));
        roster.add(code, new ShiftPlan(title, plan.place(), plan.area(), plan.start(), plan.end(), plan.positions(),
                plan.words(), plan.opening()));
    }

    private final class InMemoryFeeds implements FeedStore {

        @Override
        public Optional<Feed> byDigest(String digest) {
            return kept.values().stream().filter(feed -> feed.digest().equals(digest)).findFirst();
        }

        @Override
        public List<Feed> of(long spaceId, String person) {
            return kept.values().stream()
                    .filter(feed -> feed.spaceId() == spaceId && feed.person().equals(person)).toList();
        }

        @Override
        public void put(Feed feed) {
            kept.put(feed.key(), feed);
        }

        @Override
        public void remove(Feed feed) {
            kept.remove(feed.key());
        }
    }
}
