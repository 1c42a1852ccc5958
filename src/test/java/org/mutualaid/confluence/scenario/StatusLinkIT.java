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
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.devhost.HostOptions;
import org.mutualaid.confluence.devhost.RunningHost;

/** Links that open nothing answer alike, whether they are wrong, expired, used up or deleted. */
public class StatusLinkIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String UNKNOWN = "A".repeat(32);
    private static final String PAGE = "/plugins/servlet/mutual-aid/status/";

    private static RunningHost host;

    private final Rest visitor = Rest.visitor(host.url());
    private final Rest coordinator = Rest.as("coordinator", host.url());

    @BeforeClass
    public static void start() throws Exception {
        Properties options = new Properties();
        options.putAll(Map.of("host.port", "0", "host.demo", "false",
                "plugin.jar", System.getProperty("plugin.jar"),
                "host.home", Files.createTempDirectory(Path.of("target"), "host-links").toString()));
        host = RunningHost.start(HostOptions.from(options));
        host.clock().standAt(NOON);
        LocalHost.settle(host.url());
        Rest.as("coordinator", host.url()).put("/spaces/RIVERSIDE/agreements/intake", Map.of(
                "open", true, "agreedOn", "2026-11-20", "lookAgain", "2027-11-20", "revision", 0)).expect(200);
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void answersAlikeWhateverBecameOfTheLink() {
        host.clock().standAt(NOON);
        String expired = sent().get("status").asText();
        host.clock().standAt(NOON.plus(Duration.ofDays(179)));
        visitor.get("/requests/" + expired).expect(200);
        host.clock().standAt(NOON.plus(Duration.ofDays(180)));
        JsonNode taken = sent();
        String used = taken.get("status").asText();
        visitor.post("/requests/" + used + "/outcome",
                Map.of("code", taken.at("/needs/0/code").asText(), "outcome", "withdraw")).expect(200);
        String deleted = sent().get("status").asText();
        visitor.delete("/requests/" + deleted).expect(200);

        for (String token : List.of(expired, used, deleted, "short", "x".repeat(500))) {
            assertAlike(visitor.get("/requests/" + UNKNOWN), visitor.get("/requests/" + token));
            assertAlike(visitor.delete("/requests/" + UNKNOWN), visitor.delete("/requests/" + token));
            Map<String, String> met = Map.of("code", taken.at("/needs/0/code").asText(), "outcome", "met");
            assertAlike(visitor.post("/requests/" + UNKNOWN + "/outcome", met),
                    visitor.post("/requests/" + token + "/outcome", met));
            assertAlike(visitor.get(PAGE + UNKNOWN), visitor.get(PAGE + token));
        }
    }

    @Test
    public void deletesHowToReachSomebodyAtOnceAndTakesTheNeedBack() {
        host.clock().standAt(NOON);
        JsonNode receipt = sent();
        String code = receipt.at("/needs/0/code").asText();
        coordinator.post("/needs/" + code + "/reveal", Map.of("reason", "other")).expect(200);
        String page = visitor.get(PAGE + receipt.get("status").asText()).expect(200).text();
        assertTrue(page, page.contains("May 22, 2027") && page.contains("Delete it now"));

        JsonNode states = visitor.delete("/requests/" + receipt.get("status").asText()).expect(200).json();

        assertEquals("withdrawn", states.at("/needs/0/state").asText());
        coordinator.post("/needs/" + code + "/outcome", Map.of("outcome", "reopen")).expect(200);
        assertEquals("no-contact", coordinator.post("/needs/" + code + "/reveal", Map.of("reason", "other"))
                .expect(409).json().get("reason").asText());
    }

    private static void assertAlike(Rest.Answer expected, Rest.Answer answer) {
        assertEquals(404, answer.status());
        assertEquals(expected.status(), answer.status());
        assertEquals(withoutTheMoment(expected), withoutTheMoment(answer));
        assertEquals(Jsoup.parse(expected.text()).select(".mutual-aid").outerHtml(),
                Jsoup.parse(answer.text()).select(".mutual-aid").outerHtml());
        if (expected.header("Content-Type").contains("json")) {
            assertEquals(expected.text(), answer.text());
        }
        assertFalse(answer.header("Cache-Control"), answer.header("Cache-Control").isEmpty());
    }

    private static Map<String, List<String>> withoutTheMoment(Rest.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(List.of("date", "set-cookie", "content-length"));
        return headers;
    }

    private JsonNode sent() {
        return visitor.post("/requests", Map.of("space", "RIVERSIDE", "needs", List.of(Map.of("category", "food")),
                "contact", Map.of("way", "call", "value", "+1 555 010 7788"))).expect(201).json();
    }
}
