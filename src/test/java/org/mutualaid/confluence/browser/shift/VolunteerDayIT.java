package org.mutualaid.confluence.browser.shift;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.runners.MethodSorters;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** A volunteer, on a phone: reads the way in, signs up, reads why not, and takes the shifts home in a calendar. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class VolunteerDayIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final String VOLUNTEER = "load120";
    private static final String STRIP = "/display/RIVERSIDE/Your+first+weeks";
    private static final String ROSTER = "/display/RIVERSIDE/Volunteer+roster";
    private static final String SHIFT = "/plugins/servlet/mutual-aid/shift/";
    private static final LocalDate SATURDAY =
            LocalDate.now().plusDays(150).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

    private static String pantry;

    private final Rest coordinator = Rest.as("coordinator", CHROMIUM.url());

    @Test
    public void a1ReadsTheWayInAndConfirmsThreePages() {
        CHROMIUM.signIn(VOLUNTEER);
        CHROMIUM.size(360, 800);
        CHROMIUM.open(STRIP);
        CHROMIUM.requireFitForAll();
        String first = CHROMIUM.one("[data-step] a").getDomProperty("href");
        CHROMIUM.driver().get(first);
        assertTrue("the step leads to its page", CHROMIUM.text("main h1").length() > 0);
        CHROMIUM.open(STRIP);
        for (int done = 1; done <= 3; done++) {
            CHROMIUM.one("[data-step] [data-ma-do]").click();
            int now = done;
            CHROMIUM.until("it is noted", () -> CHROMIUM.all("[data-state=done]").size() == now);
        }
    }

    @Test
    public void a2TakesThePlaceForNewPeopleOnSaturday() {
        pantry = planned("Saturday pantry", "09:00", "12:00", List.of(
                Map.of("role", "Packing", "places", 1, "newcomers", 1)));
        CHROMIUM.open(ROSTER + "?vr.week=" + SATURDAY);
        CHROMIUM.one(card(pantry) + " [data-ma-shift='POST /signups']").click();
        CHROMIUM.until("the place is theirs", () -> CHROMIUM.text(card(pantry)).contains("You come: Packing."));
        String load = CHROMIUM.text(".ma-load");
        assertTrue(load, load.startsWith("3 of 20 hours"));
    }

    @Test
    public void a3ReadsWhatADeliveryAtThatTimeOverlapsWithAndGivesNothingUp() {
        String delivery = planned("Delivery", "11:00", "14:00", List.of(Map.of("role", "Delivering", "places", 4)));
        CHROMIUM.open(ROSTER + "?vr.week=" + SATURDAY);
        CHROMIUM.one(card(delivery) + " [data-ma-shift='POST /signups']").click();
        CHROMIUM.until("it is refused", () -> !CHROMIUM.all(card(delivery) + " .ma-message").isEmpty());
        String said = CHROMIUM.text(card(delivery) + " .ma-message");
        assertTrue(said, said.startsWith("This overlaps with Saturday pantry"));
        assertTrue(said, said.contains("You are on Saturday pantry"));
        CHROMIUM.requireFitForAll();

        CHROMIUM.one(card(delivery) + " .ma-exchange button").click();
        CHROMIUM.until("the one is given up for the other", () ->
                CHROMIUM.text(card(delivery)).contains("You come: Delivering."));
        assertEquals(0, CHROMIUM.all(card(pantry) + " .ma-badge--yours").size());
        CHROMIUM.one(card(pantry) + " [data-ma-shift='POST /signups']").click();
        CHROMIUM.until("and the other way round", () -> !CHROMIUM.all(card(pantry) + " .ma-exchange").isEmpty());
        CHROMIUM.one(card(pantry) + " .ma-exchange button").click();
        CHROMIUM.until("the pantry is theirs again", () -> CHROMIUM.text(card(pantry)).contains("You come: Packing."));
    }

    @Test
    public void a4ReadsWhatDrivingNeedsAndWhomToAsk() {
        String check = coordinator.get("/spaces/RIVERSIDE/trainings").json().at("/trainings/0/name").asText();
        String driving = planned("Driving round", "15:00", "17:00",
                List.of(Map.of("role", "Driver", "places", 2, "requires", check)));
        CHROMIUM.open(SHIFT + driving);
        CHROMIUM.one("[data-ma-shift='POST /signups']").click();
        CHROMIUM.until("it is refused", () -> !CHROMIUM.all(".ma-main .ma-message").isEmpty());
        String said = CHROMIUM.text(".ma-main .ma-message");
        assertTrue(said, said.contains(check));
        assertTrue(said, said.contains("Amina Yusuf"));
    }

    @Test
    public void a5IsAskedOnceMoreWhenAPageChanged() {
        String step = coordinator.get("/spaces/RIVERSIDE/path").json().at("/steps/1/code").asText();
        coordinator.post("/spaces/RIVERSIDE/path/" + step + "/changed", Map.of()).expect(200);
        CHROMIUM.open(STRIP);
        assertEquals(1, CHROMIUM.all("[data-state=again]").size());
        CHROMIUM.one("[data-state=again] [data-ma-do]").click();
        CHROMIUM.until("it is confirmed anew", () -> CHROMIUM.all("[data-state=again]").isEmpty());
        CHROMIUM.open(STRIP);
        assertEquals("once", 0, CHROMIUM.all("[data-state=again]").size());
    }

    @Test
    public void a6TheCalendarHasSummerAndWinterRightAndStopsAtOnce() {
        Map<String, OffsetDateTime> starts = new HashMap<>();
        for (int month : new int[] {1, 7}) {
            LocalDate soon = LocalDate.now().plusDays(3);
            LocalDate day = LocalDate.of(soon.getYear(), month, 20);
            String code = planned(day.isBefore(soon) ? day.plusYears(1) : day, "In month " + month, "19:00", "20:00",
                    List.of(Map.of("role", "Packing", "places", 1)));
            Rest.as(VOLUNTEER, CHROMIUM.url()).post("/shifts/" + code + "/signups", Map.of()).expect(201);
            starts.put("In month " + month, OffsetDateTime.parse(
                    coordinator.get("/shifts/" + code).json().get("start").asText()));
        }
        CHROMIUM.open("/plugins/servlet/mutual-aid/calendar/RIVERSIDE");
        CHROMIUM.one("[data-ma-calendar=mine] [data-ma-feed=POST]").click();
        CHROMIUM.until("the link is there", () -> !CHROMIUM.all("[data-ma-calendar=mine] input").isEmpty());
        String link = CHROMIUM.one("[data-ma-calendar=mine] input").getDomProperty("value");
        String path = link.substring(link.indexOf("/rest/"));
        Rest calendar = Rest.visitor(CHROMIUM.url());
        List<VEvent> events = Biweekly.parse(calendar.get(path).expect(200).text()).first().getEvents();
        starts.forEach((title, start) -> {
            VEvent event = events.stream().filter(one -> one.getSummary().getValue().startsWith(title))
                    .findFirst().orElseThrow();
            assertEquals(title, start.toInstant(), event.getDateStart().getValue().toInstant());
            assertEquals("on the clock of the group", 19, start.getHour());
        });
        CHROMIUM.open("/plugins/servlet/mutual-aid/calendar/RIVERSIDE");
        CHROMIUM.one("[data-ma-calendar=mine] [data-ma-feed=DELETE]").click();
        CHROMIUM.until("it is revoked", () -> CHROMIUM.text("[data-ma-calendar=mine]").contains("is revoked"));
        calendar.get(path).expect(404);
    }

    @Test
    public void a7WhatTheCoordinatorChangesIsToldAndCanBeLeftWithoutBeingLate() {
        Map<String, Object> form = form(SATURDAY, "Saturday pantry", "10:00", "13:00", List.of(
                Map.of("role", "Packing", "places", 1, "newcomers", 1)));
        form.remove("space");
        coordinator.put("/shifts/" + pantry, form).expect(200);
        CHROMIUM.open("/display/RIVERSIDE/What+we+can+offer");
        String own = "[data-ma-mine] [data-ma-code='" + pantry + "']";
        assertTrue(CHROMIUM.text(own), CHROMIUM.text(own).contains("This shift was changed. You said yes to"));
        assertTrue(CHROMIUM.text(own), CHROMIUM.text(own).contains("09:00 to 12:00"));
        CHROMIUM.requireFitForAll();
        CHROMIUM.one(own + " [data-ma-shift='POST /signups/mine/confirm']").click();
        CHROMIUM.until("they come all the same", () -> !CHROMIUM.text(own).contains("was changed"));
    }

    private String planned(String title, String start, String end, List<Map<String, Object>> positions) {
        return planned(SATURDAY, title, start, end, positions);
    }

    private String planned(
            LocalDate day, String title, String start, String end, List<Map<String, Object>> positions) {
        return coordinator.post("/shifts", form(day, title, start, end, positions)).expect(201).json()
                .get("code").asText();
    }

    private static Map<String, Object> form(
            LocalDate day, String title, String start, String end, List<Map<String, Object>> positions) {
        return new HashMap<>(Map.of("space", "RIVERSIDE", "title", title, "place", "Church Hall",
                "start", day + "T" + start, "end", day + "T" + end, "positions", positions));
    }

    private static String card(String code) {
        return ".ma-day [data-ma-code='" + code + "']";
    }
}
