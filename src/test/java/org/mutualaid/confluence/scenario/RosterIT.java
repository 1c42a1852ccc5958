package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.devhost.HostOptions;
import org.mutualaid.confluence.devhost.RunningHost;
import org.mutualaid.confluence.devhost.objects.StatementCounter;

/** Shifts over REST, on a running host whose clock the test sets. */
public class RosterIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private static final String DATABASE = "jdbc:h2:mem:roster-scenario;DB_CLOSE_DELAY=-1";
    private static final StatementCounter COUNTER = new StatementCounter();

    private static RunningHost host;
    private static String myAid;
    private static Instant now = MONDAY;

    private final Rest amina = Rest.as("volunteer", host.url());
    private final Rest leila = Rest.as("volunteer2", host.url());
    private final Rest jonas = Rest.as("newcomer", host.url());
    private final Rest coordinator = Rest.as("coordinator", host.url());

    @BeforeClass
    public static void start() throws Exception {
        Properties options = new Properties();
        options.putAll(Map.of("host.port", "0", "host.demo", "false", "host.database", DATABASE,
                "plugin.jar", System.getProperty("plugin.jar"),
                "host.home", Files.createTempDirectory(Path.of("target"), "host-roster").toString()));
        host = RunningHost.start(HostOptions.from(options));
        LocalHost.settle(host.url());
        host.objects().addSqlListener(COUNTER);
        myAid = Rest.as("coordinator", host.url()).post("/rest/api/content", Map.of(
                "type", "page", "title", "My aid", "space", Map.of("key", "RIVERSIDE"), "body", Map.of("storage",
                        Map.of("representation", "storage", "value",
                                "<ac:structured-macro ac:name=\"my-aid\"></ac:structured-macro>"))))
                .expect(200).json().get("id").asText();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Before
    public void startAfresh() {
        // Each test in a time of its own, far enough from the others for any limit.
        now = now.plus(Duration.ofDays(70));
        host.clock().standAt(now);
    }

    @Test
    public void aPlaceThatComesFreeIsHeldForTheFirstWhoWaitsAndPassesOnInTime() {
        String code = planned("09:00", "12:00", 1);
        amina.post(signups(code), Map.of()).expect(201);
        assertEquals("waiting", leila.post(signups(code), Map.of()).expect(201).json().get("state").asText());
        assertEquals(1, jonas.post(signups(code), Map.of()).expect(201).json().get("ahead").asInt());
        assertRefused("still-waiting", leila.post(signups(code) + "/mine/confirm", Map.of()));

        amina.delete(signups(code) + "/mine").expect(200);
        JsonNode held = leila.get("/shifts/" + code).json();
        assertEquals("offered", held.at("/mine/state").asText());
        assertEquals(1, held.at("/positions/0/held").asInt());
        assertTrue(held.toString(), held.get("actions").toString().contains("confirm"));

        host.clock().standAt(now.plus(Duration.ofHours(12)));
        host.jobs().run("shiftOfferJob");
        assertFalse(leila.get("/shifts/" + code).json().has("mine"));
        assertRefused("not-signed-up", leila.post(signups(code) + "/mine/confirm", Map.of()));
        jonas.post(signups(code) + "/mine/confirm", Map.of()).expect(200);
        assertEquals("confirmed", jonas.get("/shifts/" + code).json().at("/mine/state").asText());
        assertRefused("full", leila.post(signups(code), Map.of("onlyFree", true)));
    }

    @Test
    public void saysWhyItDoesNotFitAndWhatWould() {
        String pantry = planned("09:00", "12:00", 6);
        String delivery = planned("11:30", "14:00", 6);
        String later = planned("14:00", "15:00", 6);
        amina.post(signups(pantry), Map.of()).expect(201);

        JsonNode refusal = assertRefused("overlaps", amina.post(signups(delivery), Map.of()));

        assertTrue(refusal.toString(), refusal.get("detail").asText().contains("Shift from 09:00"));
        assertTrue(refusal.toString(), refusal.get("detail").asText().contains("09:00 to 12:00"));
        assertEquals(later, refusal.at("/alternatives/0/code").asText());
        assertTrue(refusal.toString(), refusal.at("/alternatives/0/note").asText().contains("6 places free"));
    }

    @Test
    public void keepsToWhatWasAgreedUnlessTheCareRoleSaysOtherwise() {
        Rest care = Rest.as("care", host.url());
        int revision = coordinator.get("/spaces/RIVERSIDE/roles").json().get("revision").asInt();
        coordinator.put("/spaces/RIVERSIDE/roles", Map.of("revision", revision, "holders",
                List.of(Map.of("user", "care", "role", "care")))).expect(200);
        String morning = planned("08:00", "14:00", 6);
        String evening = planned("17:00", "22:00", 6);
        leila.post(signups(morning), Map.of()).expect(201);

        JsonNode refusal = assertRefused("load-day", leila.post(signups(evening), Map.of()));
        assertTrue(refusal.toString(), refusal.get("detail").asText().contains("11 h within 24 hours"));
        assertTrue(refusal.get("agreement").asText().endsWith("/load/RIVERSIDE"));

        leila.post("/shifts/" + evening + "/leeway", Map.of("reason", "Only this once")).expect(201);
        assertRefused("leeway-asked", leila.post("/shifts/" + evening + "/leeway", Map.of("reason", "Please")));
        String asked = care.get("/spaces/RIVERSIDE/leeways").expect(200).json().at("/results/0/code").asText();
        leila.get("/spaces/RIVERSIDE/leeways").expect(403);
        care.post("/spaces/RIVERSIDE/leeways/" + asked + "/answer", Map.of("agreed", true, "words", "Rest on Sunday"))
                .expect(200);

        leila.post(signups(evening), Map.of()).expect(201);
        assertEquals("Rest on Sunday",
                leila.get("/shifts/" + evening + "/leeway").json().at("/results/0/words").asText());
    }

    @Test
    public void changesOneShiftOfASeriesOrThoseThatFollow() {
        Map<String, Object> form = weekly();
        String series = coordinator.post("/shifts", form).expect(201).json().get("series").asText();
        List<String> codes = codes(form);
        amina.post(signups(codes.get(2)), Map.of()).expect(201);
        Map<String, Object> one = new HashMap<>(form);
        one.keySet().removeAll(List.of("repeat", "space"));
        move(one, codes.get(1), "10:00", "13:00");
        coordinator.put("/shifts/" + codes.get(1), one).expect(200);
        Map<String, Object> rest = new HashMap<>(one);
        move(rest, codes.get(2), "15:00", "17:00");
        rest.put("scope", "following");
        coordinator.put("/shifts/" + codes.get(2), rest).expect(200);

        assertEquals("09:00", times(codes.get(0)).substring(11, 16));
        assertEquals("10:00", times(codes.get(1)).substring(11, 16));
        assertEquals("15:00", times(codes.get(2)).substring(11, 16));
        assertEquals("15:00", times(codes.get(3)).substring(11, 16));
        JsonNode kept = amina.get("/shifts/" + codes.get(2)).json();
        assertEquals("confirmed", kept.at("/mine/state").asText());
        assertFalse(series.equals(kept.get("series").asText()));
    }

    @Test
    public void makesASeriesSomeWeeksAheadAndEndsIt() {
        Map<String, Object> form = weekly();
        assertEquals(5, coordinator.post("/shifts", form).expect(201).json().get("planned").asInt());
        List<String> codes = codes(form);
        assertEquals(5, codes.size());

        host.clock().standAt(now.plus(Duration.ofDays(21)));
        host.jobs().run("shiftSeriesJob");
        host.jobs().run("shiftSeriesJob");
        assertEquals(8, codes(form).size());
        coordinator.delete("/shifts/" + codes.get(3) + "?scope=following").expect(200);
        assertEquals("called-off", amina.get("/shifts/" + codes(form).get(7)).json().get("state").asText());
        assertEquals("over", amina.get("/shifts/" + codes.get(2)).json().get("state").asText());
    }

    @Test
    public void copiesAWeekOnceHoweverOften() {
        String day = day(0);
        planned("09:00", "12:00", 2);
        planned("13:00", "15:00", 2);
        Map<String, Object> copy = Map.of("space", "RIVERSIDE", "from", day, "to", day(14));
        assertEquals(2, coordinator.post("/shifts/copies", copy).expect(201).json().get("results").size());
        assertEquals(0, coordinator.post("/shifts/copies", copy).expect(201).json().get("results").size());
    }

    @Test
    public void costsTheSameStatementsOverHttpInAMonthAndInAYearOfALargeGroup() {
        String model = planned("09:00", "10:00", 5);
        for (Rest person : List.of(amina, leila, coordinator, Rest.as("resources", host.url()))) {
            person.post(signups(model), Map.of()).expect(201);
        }
        // Long ago, so that the other tests have their times to themselves.
        RosterRows rows = new RosterRows(DATABASE, now.minus(Duration.ofDays(800)));
        rows.addWeeks(model, 0, 4);
        Map<String, Integer> inAMonth = costs(rows, 2);
        rows.addWeeks(model, 4, 52);
        assertTrue(rows.shifts() >= 4_992);
        assertTrue(rows.signups() >= 19_968);
        assertEquals(inAMonth, costs(rows, 2));
        assertEquals(inAMonth, costs(rows, 37));
    }

    /** How many statements each thing takes that somebody does with a roster, in one of its weeks. */
    private Map<String, Integer> costs(RosterRows rows, int week) {
        host.clock().standAt(rows.startIn(week).minus(Duration.ofDays(1)));
        String code = rows.codeIn(week);
        Map<String, Integer> costs = new TreeMap<>();
        // Jobs run when the clock was moved, and what they send is heard too: the least of a few rounds is the cost.
        for (int round = 0; round < 3; round++) {
            cost(costs, "roster", () -> assertTrue(amina.get("/rosters/RIVERSIDE").expect(200).text().contains(code)));
            cost(costs, "shift", () -> amina.get("/plugins/servlet/mutual-aid/shift/" + code).expect(200));
            cost(costs, "my aid", () -> amina.get("/pages/viewpage.action?pageId=" + myAid).expect(200));
            cost(costs, "sign-up", () -> jonas.post(signups(code), Map.of()).expect(201));
            cost(costs, "leaving", () -> jonas.delete(signups(code) + "/mine").expect(200));
        }
        return costs;
    }

    private static void cost(Map<String, Integer> costs, String what, Runnable work) {
        costs.merge(what, COUNTER.countOf(work), Math::min);
    }

    private static Map<String, Object> weekly() {
        Map<String, Object> form = form("09:00", "12:00", 3, 1);
        form.put("repeat", Map.of("freq", "weekly", "count", 8));
        return form;
    }

    private void move(Map<String, Object> form, String code, String start, String end) {
        String day = times(code).substring(0, 10);
        form.put("start", day + "T" + start);
        form.put("end", day + "T" + end);
    }

    private String times(String code) {
        return coordinator.get("/shifts/" + code).expect(200).json().get("start").asText();
    }

    private List<String> codes(Map<String, Object> form) {
        String from = form.get("start").toString().substring(0, 10);
        return coordinator.get("/shifts?space=RIVERSIDE&from=" + from + "&to=" + day(60))
                .expect(200).json().get("results").findValuesAsText("code");
    }

    private String planned(String start, String end, int places) {
        return coordinator.post("/shifts", form(start, end, places, 0)).expect(201).json().get("code").asText();
    }

    private static Map<String, Object> form(String start, String end, int places, int plusDays) {
        return new HashMap<>(Map.of("space", "RIVERSIDE", "title", "Shift from " + start, "place", "Church Hall",
                "start", day(plusDays) + "T" + start, "end", day(plusDays) + "T" + end,
                "positions", List.of(Map.of("role", "Packing", "places", places))));
    }

    private static String day(int plus) {
        return now.plus(Duration.ofDays(2L + plus)).toString().substring(0, 10);
    }

    private static String signups(String code) {
        return "/shifts/" + code + "/signups";
    }

    private static JsonNode assertRefused(String reason, Rest.Answer answer) {
        assertEquals(reason, answer.expect(409).json().get("reason").asText());
        return answer.json();
    }
}
