package org.mutualaid.confluence.scenario.race;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.database.PostgresServer;
import org.mutualaid.confluence.devhost.HostProcess;
import org.mutualaid.confluence.scenario.Rest;

/** Two hosts, each in a process of its own, on one PostgreSQL database: 200 people at one shift in the same instant. */
public class ShiftRaceIT {

    private static final int SHIFTS = 50;
    private static final int PEOPLE = 200;
    private static final int PLACES = 6;

    private static HostProcess first;
    private static HostProcess second;

    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

    @BeforeClass
    public static void startBothOnOneDatabase() throws Exception {
        String database = "-Dhost.database=" + PostgresServer.shared().freshDatabaseUrl();
        Path homes = Files.createTempDirectory(Path.of("target"), "host-shifts").toAbsolutePath();
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
    public void ofTwoHundredAtOnceSixComeAndTheOthersWaitInTheOrderOfTheirArrival() {
        Rest coordinator = Rest.as("coordinator", first.url());
        List<String> codes = IntStream.range(0, SHIFTS).mapToObj(number -> planned(coordinator, number)).toList();
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<CompletableFuture<List<JsonNode>>> running = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> joinAll(number, codes, start), threads))
                .toList();
        List<List<JsonNode>> answers = running.stream().map(CompletableFuture::join).toList();
        threads.shutdown();
        for (int shift = 0; shift < SHIFTS; shift++) {
            int number = shift;
            check(coordinator, codes.get(shift), answers.stream().map(own -> own.get(number)).toList());
        }
    }

    private static List<JsonNode> joinAll(int number, List<String> codes, CyclicBarrier start) {
        Rest person = Rest.as(name(number), number % 2 == 0 ? first.url() : second.url());
        List<JsonNode> answers = new ArrayList<>();
        for (String code : codes) {
            await(start);
            answers.add(person.post("/shifts/" + code + "/signups", Map.of()).expect(201).json());
        }
        return answers;
    }

    private static void check(Rest reader, String code, List<JsonNode> answers) {
        JsonNode signups = reader.get("/shifts/" + code + "/signups").expect(200).json().get("results");
        assertEquals("nobody is lost", PEOPLE, signups.size());
        Map<String, JsonNode> byUser = new HashMap<>();
        Instant before = Instant.EPOCH;
        for (int i = 0; i < PEOPLE; i++) {
            JsonNode signup = signups.get(i);
            assertEquals(i + 1, signup.get("number").asInt());
            assertEquals(i < PLACES ? "confirmed" : "waiting", signup.get("state").asText());
            Instant since = Instant.parse(signup.get("since").asText());
            assertFalse("arrived in this order", since.isBefore(before));
            before = since;
            byUser.put(signup.get("user").asText(), signup);
        }
        for (int i = 0; i < PEOPLE; i++) {
            JsonNode told = answers.get(i);
            JsonNode signup = byUser.get(name(i + 1));
            assertEquals("what was told is so", signup.get("state").asText(), told.get("state").asText());
            if (told.has("ahead")) {
                assertEquals(signup.get("number").asInt() - PLACES - 1, told.get("ahead").asInt());
            }
        }
    }

    private static String planned(Rest coordinator, int number) {
        LocalDate day = LocalDate.now().plusDays(3 + 2L * number);
        return coordinator.post("/shifts", Map.of(
                "space", "RIVERSIDE", "title", "Packing", "place", "Church Hall",
                "start", day + "T09:00", "end", day + "T09:10",
                "positions", List.of(Map.of("role", "Packing", "places", PLACES)))).expect(201).json()
                .get("code").asText();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "load%03d", number);
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
