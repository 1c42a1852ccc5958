package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Signing up, waiting and covering, as people do it in the browser on a phone and on a desk. */
public class ShiftJourneysIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final String ROSTER = "/display/RIVERSIDE/Volunteer+roster";

    private final Rest coordinator = Rest.as("coordinator", CHROMIUM.url());

    @Test
    public void aVolunteerSignsUpAndReadsWhyTheNextDoesNotFitAndWhatDoes() {
        LocalDate day = LocalDate.now().plusDays(57);
        String pantry = planned("Pantry", day, "09:00", "12:00", 4);
        String delivery = planned("Late delivery", day, "11:00", "14:00", 4);
        String soup = planned("Soup", day, "15:00", "17:00", 4);
        CHROMIUM.signIn("newcomer");
        CHROMIUM.size(360, 800);
        CHROMIUM.open(ROSTER + "?vr.week=" + day);
        press(pantry);
        CHROMIUM.until("it is told", () -> CHROMIUM.text(card(pantry)).contains("You are on the list"));
        assertTrue(CHROMIUM.text(".ma-load"), CHROMIUM.text(".ma-load").startsWith("3 of 20 hours"));

        press(delivery);
        CHROMIUM.until("it is refused", () -> !CHROMIUM.all(card(delivery) + " .ma-message").isEmpty());
        String said = CHROMIUM.text(card(delivery) + " .ma-message");
        assertTrue(said, said.startsWith("This overlaps with Pantry"));
        assertTrue(said, said.contains("09:00 to 12:00"));
        assertTrue("blue, not red", CHROMIUM.one(card(delivery) + " .ma-message").getDomAttribute("class")
                .contains("aui-message-info"));
        nothingIsInTheWay();
        CHROMIUM.one(card(delivery) + " .ma-fits button").click();
        CHROMIUM.until("the other is taken", () -> !CHROMIUM.all(card(soup) + " .ma-badge--yours").isEmpty());
    }

    @Test
    public void whoWaitedIsAskedAndSaysYes() {
        String code = planned("Full house", LocalDate.now().plusDays(66), "09:00", "11:00", 1);
        Rest leila = Rest.as("volunteer2", CHROMIUM.url());
        leila.post("/shifts/" + code + "/signups", Map.of()).expect(201);
        CHROMIUM.signIn("newcomer");
        CHROMIUM.size(1280, 900);
        CHROMIUM.open("/plugins/servlet/mutual-aid/shift/" + code);
        CHROMIUM.one("[data-ma-shift='POST /signups']").click();
        CHROMIUM.until("it waits", () -> CHROMIUM.text(".ma-shift__own").startsWith("You wait for a place"));

        leila.delete("/shifts/" + code + "/signups/mine").expect(200);
        CHROMIUM.open("/plugins/servlet/mutual-aid/shift/" + code);
        assertTrue(CHROMIUM.text(".ma-shift__own"), CHROMIUM.text(".ma-shift__own").startsWith("A place is held"));
        nothingIsInTheWay();
        CHROMIUM.one("[data-ma-shift='POST /signups/mine/confirm']").click();
        CHROMIUM.until("it is confirmed", () -> CHROMIUM.text(".ma-shift__own").startsWith("You come"));
    }

    @Test
    public void aCalendarLinkIsShownOnceAndStopsWhenItIsRevoked() {
        CHROMIUM.signIn("volunteer");
        CHROMIUM.size(360, 800);
        CHROMIUM.open("/plugins/servlet/mutual-aid/calendar/RIVERSIDE");
        CHROMIUM.one("[data-ma-calendar=mine] [data-ma-feed=POST]").click();
        CHROMIUM.until("the link is there", () -> !CHROMIUM.all("[data-ma-calendar=mine] input").isEmpty());
        String link = CHROMIUM.one("[data-ma-calendar=mine] input").getDomProperty("value");
        CHROMIUM.until("it can be revoked",
                () -> !CHROMIUM.all("[data-ma-calendar=mine] [data-ma-feed=DELETE]").isEmpty());
        String path = link.substring(link.indexOf("/rest/"));
        nothingIsInTheWay();
        Rest calendar = Rest.visitor(CHROMIUM.url());
        assertTrue(calendar.get(path).expect(200).text().startsWith("BEGIN:VCALENDAR"));

        CHROMIUM.open("/plugins/servlet/mutual-aid/calendar/RIVERSIDE");
        assertEquals(0, CHROMIUM.all("[data-ma-calendar=mine] input").size());
        CHROMIUM.one("[data-ma-calendar=mine] [data-ma-feed=DELETE]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.text("[data-ma-calendar=mine]").contains("is revoked"));
        calendar.get(path).expect(404);
    }

    @Test
    public void aCoordinatorChangesAShiftAndCallsItOffAndCopiesAWeek() {
        LocalDate day = LocalDate.now().plusDays(120);
        String code = planned("To change", day, "09:00", "11:00", 2);
        CHROMIUM.signIn("coordinator");
        CHROMIUM.size(360, 800);
        CHROMIUM.open(ROSTER + "?vr.week=" + day);
        unfold("form[data-ma-copy-form]");
        nothingIsInTheWay();
        CHROMIUM.one("form[data-ma-copy-form] button").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.text("[data-ma-copied]").equals("Shifts made in this week: 1"));

        CHROMIUM.open("/plugins/servlet/mutual-aid/shift/" + code);
        unfold("form[data-ma-plan-form]");
        nothingIsInTheWay();
        CHROMIUM.one("form[data-ma-plan-form] [name=title]").clear();
        CHROMIUM.one("form[data-ma-plan-form] [name=title]").sendKeys("Changed", Keys.ENTER);
        CHROMIUM.until("it is changed", () -> CHROMIUM.text("h1[data-ma-part]").equals("Changed"));

        unfold("form[data-ma-call-off]");
        nothingIsInTheWay();
        CHROMIUM.one("form[data-ma-call-off] button").click();
        CHROMIUM.until("it is off", () -> CHROMIUM.text(".ma-main").contains("Called off"));
    }

    @Test
    public void aCoordinatorPlansByARuleForANeedInWavesAndOthersReadWhenItOpens() {
        String need = Rest.as("volunteer", CHROMIUM.url()).post("/needs", Map.of("space", "RIVERSIDE",
                "title", "Boxes carried", "category", "food")).expect(201).json().get("code").asText();
        planInWaves(need, LocalDate.now().plusDays(100));
        assertTrue(CHROMIUM.one(".ma-main a[href$='" + need + "']").isDisplayed());

        String url = CHROMIUM.driver().getCurrentUrl();
        CHROMIUM.signIn("newcomer");
        CHROMIUM.driver().get(url);
        CHROMIUM.one("[data-ma-shift='POST /signups']").click();
        CHROMIUM.until("it is refused", () -> !CHROMIUM.all(".ma-main .ma-message").isEmpty());
        assertTrue(CHROMIUM.text(".ma-main .ma-message"), CHROMIUM.text(".ma-main .ma-message").contains("08:00"));
        nothingIsInTheWay();
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + need);
        assertTrue(CHROMIUM.text("main"), CHROMIUM.text("main").contains("Carrying"));
    }

    private static void planInWaves(String need, LocalDate first) {
        CHROMIUM.signIn("coordinator");
        CHROMIUM.size(360, 800);
        CHROMIUM.open(ROSTER + "?vr.week=" + first);
        unfold("form[data-ma-plan-form]");
        fill("title", "Carrying");
        fill("place", "Mill Lane");
        fill("related", need);
        CHROMIUM.one("[data-ma-plan-form] [name=role]").sendKeys("Carrying");
        set("day", first.toString());
        set("opens", LocalDate.now().plusDays(2) + "T08:00");
        set("forAll", LocalDate.now().plusDays(3) + "T08:00");
        new Select(CHROMIUM.one("[name='repeat.freq']")).selectByValue("monthly-weekday");
        assertEquals(Integer.toString((first.getDayOfMonth() + 6) / 7),
                CHROMIUM.one("[name='repeat.which']").getDomProperty("value"));
        fill("repeat.count", "2");
        nothingIsInTheWay();
        CHROMIUM.one("[data-ma-plan-form] [type=submit]").click();
        CHROMIUM.until("its page is there", () -> CHROMIUM.all("main h1[data-ma-part]").size() == 1);
    }

    private static void fill(String name, String value) {
        CHROMIUM.one("[data-ma-plan-form] [name='" + name + "']").sendKeys(value);
    }

    private static void set(String name, String value) {
        CHROMIUM.run("document.querySelector(\"[data-ma-plan-form] [name='" + name + "']\").value = '" + value + "'");
    }

    @Test
    public void aVolunteerAsksForASwapTakesItBackAndPutsHoursRight() {
        String mine = planned("Mine to swap", LocalDate.now().plusDays(21), "06:00", "06:30", 1);
        String theirs = planned("Theirs to swap", LocalDate.now().plusDays(22), "06:00", "06:30", 1);
        Rest.as("newcomer", CHROMIUM.url()).post("/shifts/" + mine + "/signups", Map.of()).expect(201);
        Rest.as("volunteer2", CHROMIUM.url()).post("/shifts/" + theirs + "/signups", Map.of()).expect(201);
        CHROMIUM.signIn("newcomer");
        CHROMIUM.size(360, 800);
        CHROMIUM.open("/plugins/servlet/mutual-aid/shift/" + mine);
        unfold("select[name=swap]");
        nothingIsInTheWay();
        CHROMIUM.run("document.querySelector('select[name=swap]').value = '" + theirs + " volunteer2'");
        CHROMIUM.one("form:has([name=swap]) button").click();
        CHROMIUM.until("it is asked", () -> CHROMIUM.text(".ma-main").contains("You asked somebody to swap"));
        CHROMIUM.one("[data-ma-shift^='DELETE /covers']").click();
        CHROMIUM.until("it is taken back", () -> !CHROMIUM.all("select[name=swap]").isEmpty());

        Rest.as("newcomer", CHROMIUM.url()).post("/spaces/RIVERSIDE/hours", Map.of("what", "Sorting", "minutes", 30,
                "start", LocalDate.now().minusDays(1) + "T09:00")).expect(201);
        CHROMIUM.open("/plugins/servlet/mutual-aid/hours/RIVERSIDE");
        unfold("form[data-code]");
        nothingIsInTheWay();
        CHROMIUM.one("form[data-code] [name=reason]").sendKeys("Twice");
        CHROMIUM.one("form[data-code] [name=take]").click();
        CHROMIUM.until("it is taken back", () -> CHROMIUM.text(".ma-attend").contains("taken back: Twice"));
    }

    @Test
    public void everyViewIsFitForAllAtAnyWidth() {
        CHROMIUM.signIn("coordinator");
        for (String page : List.of(ROSTER, ROSTER + "?vr.view=list", "/plugins/servlet/mutual-aid/load/RIVERSIDE",
                "/plugins/servlet/mutual-aid/hours/RIVERSIDE",
                "/plugins/servlet/mutual-aid/shift/" + planned("Looked at", LocalDate.now().plusDays(70), "09:00",
                        "10:00", 30))) {
            CHROMIUM.open(page);
            for (int width : new int[] {320, 1280}) {
                CHROMIUM.size(width, 900);
                nothingIsInTheWay();
            }
        }
    }

    private static void nothingIsInTheWay() {
        CHROMIUM.requireFitForAll();
    }

    private static void unfold(String form) {
        CHROMIUM.run("document.querySelector('details:has(" + form + ")').open = true");
    }

    private static void press(String code) {
        CHROMIUM.one(card(code) + " [data-ma-shift='POST /signups']").click();
    }

    private static String card(String code) {
        return ".ma-day [data-ma-code='" + code + "']";
    }

    private String planned(String title, LocalDate day, String start, String end, int places) {
        Map<String, Object> form = new HashMap<>(Map.of("space", "RIVERSIDE", "title", title, "place", "Church Hall",
                "start", day + "T" + start, "end", day + "T" + end));
        form.put("positions", List.of(Map.of("role", "Helping", "places", places)));
        return coordinator.post("/shifts", form).expect(201).json().get("code").asText();
    }
}
