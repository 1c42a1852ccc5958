package org.mutualaid.confluence.scenario.race;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.Test;
import org.mutualaid.confluence.devhost.HostProcess;
import org.mutualaid.confluence.scenario.Rest;

/** A host that dies in the middle of posts and promises, and what is there when it starts again. */
public class KilledHostIT {

    private static final int KILLS = 3;
    private static final int PEOPLE = 4;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    public void leavesNoHalfChangeAndLosesNothingItAcknowledged() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "host-killed").toAbsolutePath();
        for (int kill = 0; kill < KILLS; kill++) {
            HostProcess host = HostProcess.start(home, "-Dhost.demo=false");
            int before = acknowledged.size();
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            for (int person = 0; person < PEOPLE; person++) {
                Rest rest = Rest.as(String.format("load%03d", person + 1), host.url());
                people.execute(() -> busy(rest));
            }
            waitForWork(before + 30);
            Thread.sleep(ThreadLocalRandom.current().nextInt(300));
            host.kill();
            people.shutdown();
            assertTrue(people.awaitTermination(2, TimeUnit.MINUTES));
        }
        try (HostProcess host = HostProcess.start(home, "-Dhost.demo=false")) {
            Rest reader = Rest.as("coordinator", host.url());
            Set<String> stored = everyNeed(reader);
            assertTrue("an acknowledged need is gone", stored.containsAll(acknowledged));
            stored.forEach(code -> assertWhole(reader, code));
        }
    }

    private void busy(Rest person) {
        try {
            while (true) {
                String code = person.post("/needs", Map.of(
                                "space", "RIVERSIDE", "title", "A lift", "category", "rides", "quantity", 3))
                        .expect(201).json().get("code").asText();
                acknowledged.add(code);
                person.post("/needs/" + code + "/claims", Map.of("quantity", 2)).expect(201);
                person.post("/needs/" + code + "/outcome", Map.of("outcome", "met", "quantity", 1)).expect(200);
            }
        } catch (UncheckedIOException killed) {
            // The host is gone, as the test wants it.
        }
    }

    private void waitForWork(int needs) throws InterruptedException {
        for (int tries = 0; acknowledged.size() < needs && tries < 1_200; tries++) {
            Thread.sleep(50);
        }
        assertTrue(acknowledged.size() >= needs);
    }

    private static Set<String> everyNeed(Rest reader) {
        Set<String> codes = ConcurrentHashMap.newKeySet();
        String next = "";
        do {
            JsonNode page = reader.get("/needs?space=RIVERSIDE&limit=200" + next).expect(200).json();
            page.get("results").forEach(need -> codes.add(need.get("code").asText()));
            next = page.has("next") ? "&next=" + page.get("next").asText() : "";
        } while (!next.isEmpty());
        return codes;
    }

    private static void assertWhole(Rest reader, String code) {
        JsonNode need = reader.get("/needs/" + code).expect(200).json();
        JsonNode history = reader.get("/needs/" + code + "/history").expect(200).json().get("results");
        JsonNode last = history.get(history.size() - 1);
        assertEquals(need.get("state"), last.get("state"));
        assertEquals(need.get("revision"), last.get("revision"));
        List<String> actions = history.findValuesAsText("action");
        assertEquals(List.of("posted", "claimed", "partly-met").subList(0, actions.size()), actions);
        assertEquals(List.of(0, 2, 0).get(actions.size() - 1).intValue(), need.get("promised").asInt());
        assertEquals(actions.size() == 3 ? 1 : 0, need.get("met").asInt());
    }
}
