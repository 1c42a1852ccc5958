package org.mutualaid.confluence.scenario.race;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.Test;
import org.mutualaid.confluence.devhost.HostProcess;
import org.mutualaid.confluence.scenario.Rest;

/** A host that dies while a round is handed out: the stock, what is set aside, the needs and the round agree after. */
public class KilledRoundIT {

    private static final int NEEDS = 160;
    private static final int EACH = 2;

    @Test
    public void stockReservationsNeedsAndRoundAgreeAfterAKill() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "host-killed-round").toAbsolutePath();
        HostProcess host = HostProcess.start(home, "-Dhost.demo=false");
        Rest rest = Rest.as("coordinator", host.url());
        String resource = stock(rest);
        String round = agreedRound(rest, resource);
        Thread handingOut = handOut(rest, round);
        waitForSome(rest, resource);
        Thread.sleep(ThreadLocalRandom.current().nextInt(80));
        host.kill();
        handingOut.join();

        try (HostProcess again = HostProcess.start(home, "-Dhost.demo=false")) {
            Rest after = Rest.as("coordinator", again.url());
            assertAgree(after, resource, round);
            after.post("/rounds/" + round + "/hand-out", Map.of("all", true)).expect(200);
            assertEquals(NEEDS, assertAgree(after, resource, round));
            after.post("/rounds/" + round + "/close", Map.of()).expect(200);
            JsonNode stock = after.get("/resources/" + resource).expect(200).json();
            assertEquals(0, stock.path("reserved").asInt());
            assertEquals(20, stock.path("free").asInt());
        }
    }

    private static String stock(Rest rest) {
        String resource = rest.post("/resources", Map.of("space", "RIVERSIDE", "kind", "stock", "name", "Rice",
                "category", "food", "unit", "bags")).expect(201).json().get("code").asText();
        rest.post("/resources/" + resource + "/movements", Map.of(
                "type", "received", "place", "Church Hall", "quantity", NEEDS * EACH + 20)).expect(201);
        return resource;
    }

    private static String agreedRound(Rest rest, String resource) {
        for (int need = 0; need < NEEDS; need++) {
            rest.post("/needs", Map.of("space", "RIVERSIDE", "title", "Rice", "category", "food",
                    "quantity", EACH, "unit", "bags")).expect(201);
        }
        String round = rest.post("/rounds", Map.of("space", "RIVERSIDE", "resource", resource))
                .expect(201).json().get("code").asText();
        rest.post("/rounds/" + round + "/agree", Map.of()).expect(200);
        return round;
    }

    private static Thread handOut(Rest rest, String round) {
        Thread thread = new Thread(() -> {
            try {
                rest.post("/rounds/" + round + "/hand-out", Map.of("all", true));
            } catch (UncheckedIOException killed) {
                // The host is gone, as the test wants it.
            }
        });
        thread.start();
        return thread;
    }

    private static void waitForSome(Rest rest, String resource) throws InterruptedException {
        int all = NEEDS * EACH + 20;
        for (int tries = 0; tries < 400; tries++) {
            if (rest.get("/resources/" + resource).expect(200).json().path("shown").asInt() < all) {
                return;
            }
            Thread.sleep(5);
        }
    }

    /** @return how many shares were handed out */
    private static int assertAgree(Rest rest, String resource, String code) {
        JsonNode round = rest.get("/rounds/" + code).expect(200).json();
        JsonNode stock = rest.get("/resources/" + resource).expect(200).json();
        int out = round.path("totals").path("handedOut").asInt();
        assertEquals(NEEDS * EACH + 20 - out, stock.path("shown").asInt());
        assertEquals(NEEDS * EACH - out, stock.path("reserved").asInt());
        assertTrue(rest.get("/resources/" + resource + "/replay").text(),
                rest.get("/resources/" + resource + "/replay").json().path("agrees").asBoolean());
        List<String> handed = new ArrayList<>();
        round.path("lines").forEach(line -> {
            if (line.has("handedOut")) {
                handed.add(line.path("need").asText());
            }
        });
        assertEquals(out, handed.size() * EACH);
        JsonNode met = rest.get("/needs?space=RIVERSIDE&state=met&limit=200").expect(200).json().path("results");
        assertEquals(handed.size(), met.size());
        met.forEach(need -> assertTrue(handed.contains(need.path("code").asText())));
        return handed.size();
    }
}
