package org.mutualaid.confluence.need.series;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.HistoryEntry;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;
import org.mutualaid.confluence.need.term.LapseRule;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.NotAllowed;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;

public class SeriesServiceTest {

    private static final Map<String, ?> FRIDAYS = Map.of("freq", "weekly", "weekdays", List.of("FR"));
    private static final Map<String, ?> CONTACT =
            Map.of("contact", Map.of("way", "call", "value", "+1 555 010 2000"), "details", "Third floor");

    private final SeriesDesk desk = new SeriesDesk("Europe/Berlin");

    @Test
    public void putsTheFirstOneOnTheBoardAtOnceAndTheOthersAWeekAhead() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, CONTACT);

        assertEquals(List.of("2026-11-27"), desk.days(begun));
        assertEquals(Optional.of(LocalDate.parse("2026-11-27")), begun.first().need().ask().neededBy());
        desk.passDays(1);
        assertEquals(List.of("2026-11-27"), desk.days(begun));
        desk.passDays(1);
        assertEquals(List.of("2026-11-27", "2026-12-04"), desk.days(begun));
        assertEquals(0, desk.run.run());
        desk.passDays(14);
        assertEquals(List.of("2026-11-27", "2026-12-04", "2026-12-11", "2026-12-18"), desk.days(begun));
    }

    @Test
    public void writesDownTheFirstOneHoweverFarAwayItIs() {
        SeriesService.Begun begun =
                desk.begun(Spaces.MEMBER, Map.of("freq", "monthly"), Map.of("neededBy", "2027-01-31"));

        assertEquals(List.of("2027-01-31"), desk.days(begun));
    }

    @Test
    public void sharesOneContactAmongAllOfThemAndKeepsItWhileMoreAreToCome() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, CONTACT);
        desk.passDays(10);

        List<Need> needs = desk.needs(begun);
        assertEquals(1, needs.stream().map(need -> desk.contacts.keyOf(need.code())).distinct().count());
        assertTrue(desk.contacts.holds(needs.get(0).code()));
        assertTrue(desk.run.holds(desk.series(begun).code()));
        assertFalse(desk.run.holds(needs.get(0).code()));
        end(begun, Spaces.MEMBER);
        assertFalse(desk.run.holds(desk.series(begun).code()));
    }

    @Test
    public void skipsOneAndKeepsTheOthers() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, Map.of());
        desk.passDays(3);

        skip(begun, Spaces.MEMBER, "2026-12-04");
        skip(begun, Spaces.COORDINATOR, "2026-12-18");
        desk.passDays(20);

        List<Need> needs = desk.needs(begun);
        assertEquals(List.of("2026-11-27", "2026-12-04", "2026-12-11", "2026-12-25"), desk.days(begun));
        assertEquals(List.of(NeedStatus.OPEN, NeedStatus.WITHDRAWN, NeedStatus.OPEN, NeedStatus.OPEN),
                needs.stream().map(Need::status).toList());
        assertEquals("no-such-day", assertThrows(Refused.class,
                () -> skip(begun, Spaces.MEMBER, "2026-12-04")).reason());
        assertThrows(Refused.class, () -> skip(begun, Spaces.MEMBER, "2026-12-05"));
    }

    @Test
    public void meetsOneAlone() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, Map.of());
        desk.passDays(2);

        Need first = desk.needs(begun).get(0);
        desk.needs.change(first.code(), Spaces.MEMBER, Optional.empty(),
                need -> need.meet("key-of-member", Optional.empty(), desk.now));

        assertEquals(List.of(NeedStatus.MET, NeedStatus.OPEN),
                desk.needs(begun).stream().map(Need::status).toList());
    }

    @Test
    public void endsFromADayOn() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, Map.of());
        desk.passDays(2);

        end(begun, Spaces.MEMBER, "2026-12-01");
        desk.passDays(20);

        assertEquals(List.of(NeedStatus.OPEN, NeedStatus.WITHDRAWN),
                desk.needs(begun).stream().map(Need::status).toList());
        assertEquals("series-over",
                assertThrows(Refused.class, () -> end(begun, Spaces.MEMBER, "2026-12-01")).reason());
    }

    @Test
    public void changesWhatComesFromADayOnButNotWhatSomebodyPromised() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, Map.of("freq", "daily"), Map.of());
        Need promised = desk.needs(begun).get(3);
        desk.needs.change(promised.code(), Spaces.NEIGHBOUR, Optional.empty(),
                need -> need.claim("key-of-neighbour", Optional.empty(), LapseRule.USUAL.from(desk.now)));

        desk.service.change(Spaces.MEMBER, code(begun), SeriesForm.read(Map.of(
                "from", "2026-11-27", "title", "Soup",
                "repeat", Map.of("freq", "weekly", "weekdays", List.of("SA", "SU")))), Optional.empty());

        assertEquals(List.of("Bread", "Bread", "Bread", "Soup"), open(begun));
        assertEquals(List.of("2026-11-25", "2026-11-26", "2026-11-28", "2026-11-29"), openDays(begun));
        desk.passDays(4);
        assertEquals(List.of("2026-11-25", "2026-11-26", "2026-11-28", "2026-11-29", "2026-12-05", "2026-12-06"),
                openDays(begun));
    }

    @Test
    public void goesPastWhatNobodyWroteDownInTime() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, Map.of());
        desk.now = desk.now.plusSeconds(86_400L * 31);

        desk.run.run();

        assertEquals(List.of("2026-11-27", "2027-01-01"), desk.days(begun));
        assertEquals(LocalDate.parse("2027-01-01"), desk.series(begun).madeUntil());
    }

    @Test
    public void isForWhoWroteItDownAndForCoordinators() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, CONTACT);

        for (Actor actor : List.of(Spaces.NEIGHBOUR, Spaces.CARE, Spaces.READER, Actor.VISITOR)) {
            assertThrows(NotAllowed.class, () -> skip(begun, actor, "2026-12-04"));
            assertThrows(NotAllowed.class, () -> end(begun, actor));
        }
        assertThrows(NotFound.class, () -> skip(begun, Spaces.OUTSIDER, "2026-12-04"));
        assertThrows(NotFound.class, () -> desk.service.open(Spaces.OUTSIDER, code(begun)));
        assertThrows(NotAllowed.class, () -> desk.begun(Spaces.READER, FRIDAYS, Map.of()));
        assertThrows(Refused.class, () -> desk.service.skip(
                Spaces.MEMBER, code(begun), LocalDate.parse("2026-12-04"), Optional.of(99)));
    }

    @Test
    public void namesEverythingThatMustChangeAtOnce() {
        InvalidInput wrong = assertThrows(InvalidInput.class,
                () -> desk.begun(Spaces.MEMBER, Map.of("freq", "yearly"), Map.of("title", "", "quantity", -1)));

        assertEquals(List.of("title", "quantity", "repeat.freq"),
                wrong.errors().stream().map(InvalidInput.FieldError::field).toList());
    }

    @Test
    public void tellsInTheHistoryOfEachNeedFromWhichSeriesItIs() {
        SeriesService.Begun begun = desk.begun(Spaces.MEMBER, FRIDAYS, Map.of());

        HistoryEntry posted = desk.needs.historyOf(begun.first().need()).get(0);

        assertEquals(code(begun), posted.changes().get("series"));
    }

    @Test
    public void isLateAtTheEndOfTheDayWhereTheGroupLives() {
        assertEquals(Instant.parse("2027-03-27T23:00:00Z"), deadline("Europe/Berlin", "2027-03-27"));
        assertEquals(Instant.parse("2027-03-28T22:00:00Z"), deadline("Europe/Berlin", "2027-03-28"));
        assertEquals(Instant.parse("2027-10-31T23:00:00Z"), deadline("Europe/Berlin", "2027-10-31"));
        assertEquals(Instant.parse("2027-03-15T04:00:00Z"), deadline("America/New_York", "2027-03-14"));
        assertEquals(Instant.parse("2027-11-08T05:00:00Z"), deadline("America/New_York", "2027-11-07"));
        assertEquals(Instant.parse("2027-04-04T13:30:00Z"), deadline("Australia/Lord_Howe", "2027-04-04"));
        assertEquals(Instant.parse("2027-10-03T13:00:00Z"), deadline("Australia/Lord_Howe", "2027-10-03"));
    }

    /** The end of a day of a daily series that goes through a year in which the clocks change twice. */
    private static Instant deadline(String zone, String day) {
        SeriesDesk there = new SeriesDesk(zone);
        there.now = LocalDate.parse(day).minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
        SeriesService.Begun begun = there.begun(Spaces.MEMBER, Map.of("freq", "daily"), Map.of());
        return there.needs(begun).stream()
                .filter(need -> need.ask().neededBy().orElseThrow().equals(LocalDate.parse(day)))
                .findFirst().orElseThrow().place().deadline();
    }

    private List<String> open(SeriesService.Begun begun) {
        return openNeeds(begun).stream().map(need -> need.ask().title()).toList();
    }

    private List<String> openDays(SeriesService.Begun begun) {
        return openNeeds(begun).stream().map(need -> need.ask().neededBy().orElseThrow().toString()).toList();
    }

    private List<Need> openNeeds(SeriesService.Begun begun) {
        return desk.needs(begun).stream().filter(need -> !need.status().isClosed()).toList();
    }

    private void skip(SeriesService.Begun begun, Actor actor, String day) {
        desk.service.skip(actor, code(begun), LocalDate.parse(day), Optional.empty());
    }

    private void end(SeriesService.Begun begun, Actor actor, String... from) {
        SeriesForm form = SeriesForm.readEnd(from.length == 0 ? Map.of() : Map.of("from", from[0]));
        desk.service.end(actor, code(begun), form, Optional.empty());
    }

    private static String code(SeriesService.Begun begun) {
        return begun.series().series().code().text();
    }
}
