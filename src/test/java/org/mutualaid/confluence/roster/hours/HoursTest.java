package org.mutualaid.confluence.roster.hours;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.database.H2Database;
import org.mutualaid.confluence.database.TestDatabase;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.roster.Shifts;
import org.mutualaid.confluence.roster.signup.TestRoster;
import org.mutualaid.confluence.value.CodeSource;

public class HoursTest {

    @ClassRule
    public static final TestDatabase DATABASE = new H2Database(AoHours.class);

    private static final Actor AMINA = Actor.user("key-of-amina");

    private final TestRoster roster = new TestRoster();
    private HoursStore store;
    private HoursService hours;

    @Before
    public void open() {
        DATABASE.empty();
        store = new AoHoursStore(DATABASE.objects());
        hours = new HoursService(
                roster.door, store, roster.journal, new CodeSource(new Random(2)), roster.time);
    }

    @Test
    public void keepsWhatSomebodyWroteAndCountsItAgainstTheLimits() {
        HoursEntry entry = hours.write(AMINA, Spaces.KEY, form("2026-02-28T09:00", 90, "Sorting"));

        assertEquals(List.of(entry), hours.own(AMINA, Spaces.KEY));
        assertEquals(List.of(), hours.own(Actor.user("key-of-ben"), Spaces.KEY));
        assertEquals(Duration.ofMinutes(90), new HoursSpans(store)
                .of("key-of-amina", Shifts.NOON.minus(Duration.ofDays(7)), Shifts.NOON).get(0).length());
    }

    @Test
    public void letsTheirPersonPutThemRightOnThePageAndKeepsMarkupAsText() {
        String attack = TestDesk.ATTACK;
        String kept = hours.write(AMINA, Spaces.KEY, form("2026-02-28T09:05", 90, attack)).code().text();
        String taken = hours.write(AMINA, Spaces.KEY, form("2026-02-27T09:00", 60, "Twice")).code().text();
        hours.takeBack(AMINA, Spaces.KEY, taken, attack);
        roster.caller = AMINA;

        Document page = Jsoup.parse(new HoursPage(
                hours, roster.door, roster.words, roster.time, roster.shipped.pages())
                .show(List.of("hours", Spaces.KEY), AMINA).body());

        assertEquals(0, page.select("script").size());
        assertEquals(List.of(kept), page.select("form[data-ma-hours-form][data-code]").eachAttr("data-code"));
        Element form = page.selectFirst("form[data-code]");
        assertEquals(List.of(attack, "2026-02-28", "09:05", "90", ""),
                form.select("input").stream().map(Element::val).toList());
        assertEquals("back", form.select("button[name=take]").val());
        roster.shipped.refuseBlockedCalls();
    }

    @Test
    public void isPutRightWithAReasonOnlyAndByItsPersonOnly() {
        String code = hours.write(AMINA, Spaces.KEY, form("2026-02-28T09:00", 90, "Sorting")).code().text();
        assertThrows(InvalidInput.class, () ->
                hours.correct(AMINA, Spaces.KEY, code, form("2026-02-28T09:00", 60, "Sorting")));
        Map<String, Object> right = form("2026-02-28T10:00", 60, "Sorting");
        right.put("reason", "It was an hour");
        assertThrows(NotFound.class, () -> hours.correct(Actor.user("key-of-ben"), Spaces.KEY, code, right));
        HoursEntry after = hours.correct(AMINA, Spaces.KEY, code, right);
        assertEquals(List.of(after), hours.own(AMINA, Spaces.KEY));

        assertThrows(InvalidInput.class, () -> hours.takeBack(AMINA, Spaces.KEY, code, " "));
        hours.takeBack(AMINA, Spaces.KEY, code, "Written twice");
        assertThrows(Refused.class, () -> hours.takeBack(AMINA, Spaces.KEY, code, "Again"));
        assertEquals(List.of(), new HoursSpans(store)
                .of("key-of-amina", Shifts.NOON.minus(Duration.ofDays(7)), Shifts.NOON));
        assertFalse(hours.own(AMINA, Spaces.KEY).isEmpty());
        assertEquals(3, roster.journal.of(code).size());
    }

    @Test
    public void refusesHoursOfTheFutureAndOfLongAgo() {
        for (String start : List.of("2026-03-01T09:00", "2025-12-01T09:00", "yesterday")) {
            assertThrows(start, InvalidInput.class, () -> hours.write(AMINA, Spaces.KEY, form(start, 60, "Sorting")));
        }
    }

    private static Map<String, Object> form(String start, int minutes, String what) {
        return new HashMap<>(Map.of("start", start, "minutes", minutes, "what", what));
    }
}
