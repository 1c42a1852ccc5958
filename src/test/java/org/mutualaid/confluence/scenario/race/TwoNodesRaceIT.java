package org.mutualaid.confluence.scenario.race;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.database.PostgresServer;
import org.mutualaid.confluence.devhost.HostProcess;
import org.mutualaid.confluence.scenario.Rest;

/** Two hosts, each in a process of its own, on one PostgreSQL database: people who act in the same instant. */
public class TwoNodesRaceIT {

    private static final int PAIRS = 1_000;

    private static HostProcess first;
    private static HostProcess second;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @BeforeClass
    public static void startBothOnOneDatabase() throws Exception {
        String database = "-Dhost.database=" + PostgresServer.shared().freshDatabaseUrl();
        Path homes = Files.createTempDirectory(Path.of("target"), "host-race").toAbsolutePath();
        first = HostProcess.start(Files.createDirectory(homes.resolve("first")), database, "-Dhost.demo=false");
        second = HostProcess.start(Files.createDirectory(homes.resolve("second")), database, "-Dhost.demo=false");
    }

    @AfterClass
    public static void stopBoth() {
        for (HostProcess host : new HostProcess[] {first, second}) {
            if (host != null) {
                host.close();
            }
        }
    }

    @Test
    public void ofTwoWhoClaimOneNeedExactlyOneWinsAndTheOtherReadsWhatHappened() throws Exception {
        Rest amina = Rest.as("volunteer", first.url());
        Rest ben = Rest.as("volunteer2", second.url());
        int won = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            String code = posted(amina, 1);
            List<Rest.Answer> answers = together(amina, ben, "/needs/" + code + "/claims", Map.of());
            List<Integer> statuses = answers.stream().map(Rest.Answer::status).sorted().toList();
            assertEquals("pair " + pair, List.of(201, 409), statuses);
            assertRefusedKindly(answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow());
            assertOneClaim(pair % 2 == 0 ? amina : ben, code);
            won++;
        }
        assertEquals(PAIRS, won);
    }

    @Test
    public void neverIsMorePromisedThanAsked() throws Exception {
        Rest amina = Rest.as("volunteer", first.url());
        Rest ben = Rest.as("volunteer2", second.url());
        for (int pair = 0; pair < 50; pair++) {
            String code = posted(amina, 3);
            together(amina, ben, "/needs/" + code + "/claims", Map.of());
            JsonNode need = amina.get("/needs/" + code).expect(200).json();
            assertTrue(need.toString(), need.get("promised").asInt() <= 3);
            assertEquals(3, need.get("promised").asInt() + need.get("remaining").asInt());
        }
    }

    @Test
    public void oneRoundThatBothHandOutAtOnceIsHandedOutOnce() throws Exception {
        Rest amina = Rest.as("coordinator", first.url());
        Rest ben = Rest.as("admin", second.url());
        String rice = rice(amina);
        String round = "/rounds/" + amina.post("/rounds", Map.of("space", "RIVERSIDE", "resource", rice,
                "units", 280)).expect(201).json().get("code").asText();
        JsonNode lines = amina.post(round + "/agree", Map.of()).expect(200).json().get("lines");
        Map<String, ?> some = Map.of("needs", List.of(lines.at("/0/need").asText(), lines.at("/1/need").asText()));
        List<Integer> statuses = together(amina, ben, round + "/hand-out", some).stream()
                .map(Rest.Answer::status).sorted().toList();
        assertEquals(List.of(200, 409), statuses);
        together(amina, ben, round + "/hand-out", Map.of("all", true)).forEach(answer -> answer.expect(200));

        JsonNode after = ben.get(round).expect(200).json();
        assertEquals(280, after.at("/totals/handedOut").asInt());
        assertEquals(140, after.at("/totals/taken").asInt());
        JsonNode stock = ben.get("/resources/" + rice).expect(200).json();
        assertEquals(List.of(20, 0, 20), List.of(stock.get("shown").asInt(), stock.get("reserved").asInt(),
                stock.get("free").asInt()));
        assertTrue(amina.get("/resources/" + rice + "/replay").expect(200).json().get("agrees").asBoolean());
        after.get("lines").forEach(line -> assertEquals(2, amina.get("/needs/" + line.get("need").asText())
                .expect(200).json().get("met").asInt()));
    }

    /** 300 sacks, and 140 needs for two each. */
    private static String rice(Rest amina) {
        String rice = amina.post("/resources", Map.of("space", "RIVERSIDE", "kind", "stock", "name", "Rice",
                "category", "food", "unit", "sacks")).expect(201).json().get("code").asText();
        amina.post("/resources/" + rice + "/movements",
                Map.of("type", "received", "place", "Church Hall", "quantity", 300)).expect(201);
        for (int need = 0; need < 140; need++) {
            amina.post("/needs", Map.of("space", "RIVERSIDE", "title", "Rice", "category", "food",
                    "quantity", 2, "unit", "sacks")).expect(201);
        }
        return rice;
    }

    private List<Rest.Answer> together(Rest amina, Rest ben, String path, Map<String, ?> body)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Rest.Answer>> answers = new ArrayList<>();
        for (Rest person : List.of(amina, ben)) {
            answers.add(people.submit(() -> {
                start.await();
                return person.post(path, body);
            }));
        }
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    private static void assertRefusedKindly(Rest.Answer refusal) {
        JsonNode problem = refusal.json();
        assertEquals("nothing-left", problem.get("reason").asText());
        assertTrue(problem.get("detail").asText().contains("Nothing is lost"));
    }

    private static void assertOneClaim(Rest reader, String code) {
        JsonNode need = reader.get("/needs/" + code).expect(200).json();
        assertEquals("claimed", need.get("state").asText());
        assertEquals(1, need.get("helpers").asInt());
        JsonNode history = reader.get("/needs/" + code + "/history").expect(200).json().get("results");
        assertEquals(2, history.size());
    }

    private static String posted(Rest author, int quantity) {
        Map<String, Object> form = new HashMap<>(Map.of("space", "RIVERSIDE", "title", "A lift", "category", "rides"));
        form.put("quantity", quantity);
        return author.post("/needs", form).expect(201).json().get("code").asText();
    }
}
