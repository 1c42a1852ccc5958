package org.mutualaid.confluence.browser.shift;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.junit.runners.MethodSorters;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.devhost.HostOptions;
import org.mutualaid.confluence.devhost.RunningHost;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.Keys;

/** A full shift: who waits is asked one after the other, cover is found, and the day comes. The test sets the clock. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class FullShiftIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant START = Instant.parse("2026-12-02T09:00:00Z");
    private static final String SHIFT = "/plugins/servlet/mutual-aid/shift/";
    private static final String OWN = ".ma-shift__own";

    private static RunningHost host;
    private static final Chromium CHROMIUM = new Chromium(() -> host.url());

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(new ExternalResource() {
        @Override
        protected void before() throws Exception {
            Properties options = new Properties();
            options.putAll(Map.of("host.port", "0", "host.demo", "false",
                    "plugin.jar", System.getProperty("plugin.jar"),
                    "host.home", Files.createTempDirectory(Path.of("target"), "host-shift").toString()));
            host = RunningHost.start(HostOptions.from(options));
            LocalHost.settle(host.url());
            host.clock().standAt(MONDAY);
        }

        @Override
        protected void after() {
            host.close();
        }
    }).around(CHROMIUM);

    private static String code;
    private static String other;
    private static String myAid;

    private final Rest coordinator = Rest.as("coordinator", host.url());

    @Test
    public void a1SixComeAndThreeWait() {
        myAid = "/pages/viewpage.action?pageId=" + coordinator.post("/rest/api/content", Map.of(
                "type", "page", "title", "Mine", "space", Map.of("key", "RIVERSIDE"), "body", Map.of("storage",
                        Map.of("representation", "storage", "value",
                                "<ac:structured-macro ac:name=\"my-aid\"></ac:structured-macro>"))))
                .expect(200).json().get("id").asText();
        code = planned("Packing together", START, 6);
        IntStream.rangeClosed(1, 6).forEach(number -> person("load00" + number)
                .post(signups(), Map.of()).expect(201));
        CHROMIUM.signIn("volunteer");
        CHROMIUM.size(360, 800);
        CHROMIUM.open(SHIFT + code);
        CHROMIUM.one("[data-ma-shift='POST /signups']").click();
        CHROMIUM.until("she waits", () -> CHROMIUM.text(OWN).startsWith("You wait for a place"));
        person("volunteer2").post(signups(), Map.of()).expect(201);
        person("newcomer").post(signups(), Map.of()).expect(201);
        assertStates(6, 0, 3);
    }

    @Test
    public void a2WhoWaitedFirstIsAskedTwentyHoursBeforeAndHasASetTime() {
        host.clock().standAt(START.minus(Duration.ofHours(20)));
        person("load003").delete(signups() + "/mine").expect(200);
        assertStates(5, 1, 2);
        CHROMIUM.open(myAid);
        String held = CHROMIUM.text("[data-ma-code='" + code + "']");
        assertTrue(held, held.contains("A place is held for you: Packing. Please say yes by 23:00 on Tue 1 Dec"));
        CHROMIUM.requireFitForAll();
        assertEquals("waiting", state("volunteer2"));
    }

    @Test
    public void a3WithoutAWordItPassesOnAndNobodyIsPlacedWithoutOne() {
        host.clock().standAt(START.minus(Duration.ofHours(10)));
        host.jobs().run("shiftOfferJob");
        assertStates(5, 1, 1);
        CHROMIUM.signIn("volunteer2");
        CHROMIUM.open(SHIFT + code);
        assertTrue(CHROMIUM.text(OWN), CHROMIUM.text(OWN).startsWith("A place is held for you"));
        assertEquals("offered", state("volunteer2"));
        CHROMIUM.one("[data-ma-shift='POST /signups/mine/confirm']").click();
        CHROMIUM.until("the place is theirs", () -> CHROMIUM.text(OWN).startsWith("You come"));
        assertStates(6, 0, 1);
        assertEquals("waiting", state("newcomer"));
    }

    @Test
    public void a4CoverIsAskedOneAfterTheOtherAndNeverOfWhoIsAtTheirLimit() {
        host.clock().standAt(START.minus(Duration.ofDays(5)));
        settle(1, 6);
        bringInThreeMore();
        CHROMIUM.signIn("volunteer2");
        CHROMIUM.open(SHIFT + code);
        CHROMIUM.one("[data-ma-shift='POST /cover']").click();
        CHROMIUM.until("it is told where it stands", () ->
                CHROMIUM.text(".ma-main").contains("You asked one person for cover."));
        assertTrue(CHROMIUM.text(".ma-main").contains("we ask the next"));
        CHROMIUM.requireFitForAll();
        assertEquals(1, asked().size());
        host.clock().standAt(START.minus(Duration.ofDays(5)).plus(Duration.ofHours(6)));
        host.jobs().run("shiftOfferJob");
        host.jobs().run("shiftOfferJob");
        assertEquals("the next, once", 2, asked().size());
        assertEquals("not who has to rest", 0, waiting("load011"));
        assertEquals("not who is on it already", 0, waiting("load001"));
        assertEquals(2, waiting("load012") + waiting("load013"));
    }

    @Test
    public void a5ANoLeavesItToTheNextAndAYesTakesThePlaceAtOnce() {
        String first = asked().get(0);
        answer(first, "{\"yes\":false}");
        CHROMIUM.until("the no is taken", () -> waiting(first) == 0);
        String second = asked().get(0);
        answer(second, "{\"yes\":true}");
        CHROMIUM.until("the place is theirs", () -> state(second).equals("confirmed"));
        assertStates(6, 0, 1);
        CHROMIUM.signIn("volunteer2");
        CHROMIUM.open(myAid);
        assertTrue(CHROMIUM.text(".ma-own-shifts"), CHROMIUM.text(".ma-own-shifts").contains("takes your place."));
    }

    private static void answer(String person, String body) {
        CHROMIUM.signIn(person);
        CHROMIUM.open(myAid);
        CHROMIUM.one("[data-ma-body='" + body + "']").click();
    }

    /** Three more people are known here; the first has a shift that leaves no rest before the full one. */
    private void bringInThreeMore() {
        String before = planned("Evening before", START.minus(Duration.ofHours(6)), 3);
        String later = planned("Another week", START.plus(Duration.ofDays(12)), 4);
        person("load011").post("/shifts/" + before + "/signups", Map.of()).expect(201);
        for (String name : List.of("load012", "load013")) {
            person(name).post("/shifts/" + later + "/signups", Map.of()).expect(201);
        }
    }

    @Test
    public void a6TwoSwapTheirPlaces() {
        other = planned("Deliveries", START.plus(Duration.ofDays(2)), 1);
        person("newcomer").post("/shifts/" + other + "/signups", Map.of()).expect(201);
        CHROMIUM.signIn("load001");
        CHROMIUM.open(SHIFT + code);
        CHROMIUM.run("document.querySelector('details:has(select[name=swap])').open = true;"
                + "document.querySelector('select[name=swap]').value = '" + other + " newcomer'");
        CHROMIUM.one("form:has([name=swap]) button").click();
        CHROMIUM.until("it is asked", () -> CHROMIUM.text(".ma-main").contains("You asked somebody to swap"));
        CHROMIUM.signIn("newcomer");
        CHROMIUM.open(myAid);
        assertTrue(CHROMIUM.text("main"), CHROMIUM.text("main").contains("would like to swap"));
        CHROMIUM.requireFitForAll();
        CHROMIUM.one("[data-ma-body='{\"yes\":true}']").click();
        CHROMIUM.until("they swapped", () -> state("newcomer").equals("confirmed"));
        assertEquals("confirmed", person("load001").get("/shifts/" + other).json().at("/mine/state").asText());
        assertStates(6, 0, 0);
    }

    @Test
    public void a7TheDayComesAndPeopleCheckInByListAndByCode() {
        host.clock().standAt(START.plus(Duration.ofMinutes(5)));
        CHROMIUM.signIn("coordinator");
        CHROMIUM.open(SHIFT + code);
        CHROMIUM.requireFitForAll();
        String spot = coordinator.get("/shifts/" + code + "/attendance").json().get("code").asText();
        assertTrue(CHROMIUM.text(".ma-side"), CHROMIUM.text(".ma-side").contains(spot));
        CHROMIUM.one("[data-ma-user=load002][data-ma-there=true]").click();
        CHROMIUM.until("it is noted", () -> state("load002").equals("attended"));
        CHROMIUM.open(SHIFT + code);
        CHROMIUM.one("[data-ma-user=load004][data-ma-there=false]").click();
        CHROMIUM.until("it is noted without blame", () -> state("load004").equals("missed"));
        CHROMIUM.open(SHIFT + code);
        CHROMIUM.one("form:has([name=words]) textarea").sendKeys("The side door is open.");
        CHROMIUM.one("form:has([name=words]) button").click();
        CHROMIUM.until("it is written", () -> CHROMIUM.text(".ma-side").contains("The side door is open."));

        CHROMIUM.signIn("newcomer");
        CHROMIUM.open(SHIFT + code);
        assertTrue(CHROMIUM.text(".ma-side"), CHROMIUM.text(".ma-side").contains("The side door is open."));
        assertFalse(CHROMIUM.text("main").contains(spot));
        CHROMIUM.one("form:has(#sp-spot) input").sendKeys(spot, Keys.ENTER);
        CHROMIUM.until("they are checked in", () -> state("newcomer").equals("attended"));
    }

    private static Rest person(String name) {
        return Rest.as(name, host.url());
    }

    private static String signups() {
        return "/shifts/" + code + "/signups";
    }

    private String planned(String title, Instant start, int places) {
        return coordinator.post("/shifts", new HashMap<>(Map.of("space", "RIVERSIDE", "title", title,
                "place", "Church Hall", "start", start.toString(), "end", start.plus(Duration.ofHours(3)).toString(),
                "positions", List.of(Map.of("role", "Packing", "places", places))))).expect(201).json()
                .get("code").asText();
    }

    private void settle(int atOnce, int nextHours) {
        coordinator.put("/spaces/RIVERSIDE/agreements/passing", Map.of("holdHours", 12, "askAtOnce", atOnce,
                "askNextHours", nextHours, "askWeekly", 2, "agreedOn", "2026-11-20", "lookAgain", "2027-02-20",
                "revision", 0)).expect(200);
    }

    /** Who is asked for cover and has not answered, in the order of names. */
    private static List<String> asked() {
        return List.of("load001", "load002", "load003", "load011", "load012", "load013", "volunteer").stream()
                .filter(name -> waiting(name) > 0).toList();
    }

    private static int waiting(String name) {
        return person(name).get("/covers?space=RIVERSIDE").expect(200).json().get("results").size();
    }

    private static String state(String name) {
        return person(name).get("/shifts/" + code).json().at("/mine/state").asText();
    }

    private void assertStates(int confirmed, int offered, int waiting) {
        List<String> states = coordinator.get(signups()).expect(200).json().get("results").findValuesAsText("state");
        assertEquals(confirmed, states.stream().filter("confirmed"::equals).count());
        assertEquals(offered, states.stream().filter("offered"::equals).count());
        assertEquals(waiting, states.stream().filter("waiting"::equals).count());
    }
}
