package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.devhost.HostOptions;
import org.mutualaid.confluence.devhost.RunningHost;

/** A promise of which nothing is heard, on a running host whose clock the test sets. */
public class LapseIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final String JOB = "lapseJob";

    private static RunningHost host;

    private final Rest amina = Rest.as("volunteer", host.url());
    private final Rest ben = Rest.as("volunteer2", host.url());
    private final Rest coordinator = Rest.as("coordinator", host.url());

    @BeforeClass
    public static void start() throws Exception {
        Properties options = new Properties();
        options.putAll(Map.of("host.port", "0", "host.demo", "false",
                "plugin.jar", System.getProperty("plugin.jar"),
                "host.home", Files.createTempDirectory(Path.of("target"), "host-lapse").toString()));
        host = RunningHost.start(HostOptions.from(options));
        LocalHost.settle(host.url());
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Before
    public void startOnMonday() {
        host.clock().standAt(MONDAY);
    }

    @Test
    public void isAskedAboutAfterADayAndGoesBackAfterTwoWithItsHistory() {
        String code = promised();
        assertEquals("2026-11-25T10:00:00Z", ben.get("/needs/" + code).json().at("/mine/until").asText());

        host.clock().standAt(MONDAY.plus(Duration.ofHours(24)));
        host.jobs().run(JOB);
        assertTrue(ben.get("/needs/" + code).json().at("/mine/idle").asBoolean());
        JsonNode seen = coordinator.get("/needs/" + code + "/claims").expect(200).json().at("/results/0");
        assertTrue(seen.get("idle").asBoolean());
        assertFalse(seen.get("name").asText().isEmpty());
        assertEquals(0, amina.get("/needs/" + code + "/claims").expect(200).json().get("results").size());

        host.clock().standAt(MONDAY.plus(Duration.ofHours(48)));
        host.jobs().run(JOB);
        JsonNode need = ben.get("/needs/" + code).json();
        assertEquals("open", need.get("state").asText());
        assertFalse(need.has("mine"));
        JsonNode last = coordinator.get("/needs/" + code + "/history").json().at("/results/2");
        assertEquals(List.of("lapsed", "app", "open"), List.of(
                last.get("action").asText(), last.get("by").asText(), last.get("state").asText()));
        host.jobs().run(JOB);
        assertEquals(3, amina.get("/needs/" + code + "/history").json().get("results").size());
    }

    @Test
    public void staysWithAHelperWhoSaysThatTheyNeedLonger() {
        String code = promised();
        host.clock().standAt(MONDAY.plus(Duration.ofHours(30)));
        JsonNode kept = ben.post("/needs/" + code + "/claims/mine/keep", "{}").expect(200).json();
        assertEquals("2026-11-26T16:00:00Z", kept.at("/mine/until").asText());
        amina.post("/needs/" + code + "/claims/mine/keep", "{}").expect(409);

        host.clock().standAt(MONDAY.plus(Duration.ofHours(50)));
        host.jobs().run(JOB);
        assertEquals("claimed", ben.get("/needs/" + code).json().get("state").asText());
        assertEquals("kept", ben.get("/needs/" + code + "/history").json().at("/results/2/action").asText());
    }

    @Test
    public void passesToANamedMemberWithTheReason() {
        String code = promised();
        Map<String, String> toAmina = Map.of("to", "volunteer", "reason", "My car broke down");
        String mine = "/needs/" + code + "/claims/mine/handover";
        assertEquals("to", ben.post(mine, Map.of("to", "outsider", "reason", "x")).expect(400).json()
                .at("/errors/0/field").asText());
        assertEquals("reason", ben.post(mine, Map.of("to", "volunteer")).expect(400).json()
                .at("/errors/0/field").asText());
        amina.post(mine, Map.of("to", "volunteer2", "reason", "x")).expect(409);
        assertFalse(ben.post(mine, toAmina).expect(200).json().has("mine"));
        assertEquals(1, amina.get("/needs/" + code).json().at("/mine/quantity").asInt());

        String aminas = "/needs/" + code + "/claims/volunteer/handover";
        amina.post(aminas, Map.of("to", "volunteer2", "reason", "x")).expect(403);
        coordinator.post(aminas, Map.of("to", "newcomer", "reason", "She asked me to")).expect(200);
        String page = coordinator.get("/plugins/servlet/mutual-aid/need/" + code).expect(200).text();
        assertTrue(page.contains("/claims/newcomer/handover"));
        JsonNode story = ben.get("/needs/" + code + "/history").expect(200).json().get("results");
        assertEquals("handed-over", story.at("/2/action").asText());
        assertEquals("My car broke down", story.at("/2/note").asText());
        assertEquals(4, story.size());
    }

    @Test
    public void goesBackByItselfWhenTheClockOfTheHostComesThere() throws InterruptedException {
        String code = promised();
        for (int hours = 1; hours <= 2; hours++) {
            host.clock().standAt(MONDAY.plus(Duration.ofHours(47L + hours)));
            Thread.sleep(1500);
        }
        assertEquals("open", ben.get("/needs/" + code).json().get("state").asText());
    }

    @Test
    public void saysOnItsPageUntilWhenItStands() {
        String code = promised();
        String page = "/plugins/servlet/mutual-aid/need/" + code;
        assertTrue(ben.get(page).expect(200).text().contains("Need longer? Say so and it stays yours."));
        assertFalse(amina.get(page).expect(200).text().contains("Who promised"));
        host.clock().standAt(MONDAY.plus(Duration.ofHours(24)));
        assertTrue(ben.get(page).expect(200).text().contains("How is it going?"));
        String told = coordinator.get(page).expect(200).text();
        assertTrue(told.contains("Who promised") && told.contains("Gone quiet. Back on the board"));
    }

    private String promised() {
        Map<String, Object> lift = Map.of("space", "RIVERSIDE", "title", "A lift to the clinic", "category", "rides");
        String code = amina.post("/needs", lift).expect(201).json().get("code").asText();
        ben.post("/needs/" + code + "/claims", Map.of()).expect(201);
        return code;
    }
}
