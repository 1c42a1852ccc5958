package org.mutualaid.confluence.devhost.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mutualaid.confluence.database.PostgresServer;
import org.mutualaid.confluence.devhost.HostProcess;

/** When the demo coalition is loaded, and when it is left alone. */
public class DemoRestartIT {

    private static final String EVERYTHING = "/rest/mutual-aid/1.0/needs?limit=200&space=RIVERSIDE"
            + "&state=open,claimed,met,could-not-meet,on-hold,withdrawn";

    @ClassRule
    public static final TemporaryFolder UNDISTURBED = new TemporaryFolder();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static Map<String, Integer> asLoaded;

    private Path home;

    /** What a first start leaves that nobody disturbs. */
    @BeforeClass
    public static void loadUndisturbed() throws IOException {
        asLoaded = stepsAfterAStart(UNDISTURBED.getRoot().toPath());
    }

    @Before
    public void chooseHome() {
        home = folder.getRoot().toPath().resolve("home");
    }

    @Test
    public void everyStoryIsToldToItsEnd() {
        asTold().forEach((title, steps) -> {
            int longest = asLoaded.getOrDefault(title, 0);
            assertTrue(title + ": " + longest, longest >= steps);
        });
    }

    @Test
    public void aSecondStartLoadsNothingAgain() throws Exception {
        assertEquals(asLoaded, stepsAfterAStart(UNDISTURBED.getRoot().toPath()));
    }

    @Test
    public void aDatabaseWithSomebodysWorkIsLeftAlone() throws Exception {
        try (HostProcess host = HostProcess.start(home, "-Dhost.demo=false")) {
            new HostCalls(host.url()).post("volunteer", "/rest/mutual-aid/1.0/needs",
                    Map.of("space", "RIVERSIDE", "title", "A ladder until tomorrow", "category", "home"));
        }
        assertEquals(Map.of("A ladder until tomorrow", 1), stepsAfterAStart(home));
    }

    @Test
    public void anInterruptedLoadGoesOnWhereItStopped() throws Exception {
        String database = PostgresServer.shared().freshDatabaseUrl();
        HostProcess interrupted = HostProcess.launch(home, "-Dhost.database=" + database);
        try (Connection connection = DriverManager.getConnection(database)) {
            awaitTheLastPage(connection);
            interrupted.kill();
            assertEquals("BEGUN", found(connection, "SELECT state FROM host_demo"));
        }
        assertEquals(asLoaded, stepsAfterAStart(home, "-Dhost.database=" + database));
    }

    @Test
    public void twoProcessesThatStartTogetherLoadItOnce() throws Exception {
        String database = "-Dhost.database=" + PostgresServer.shared().freshDatabaseUrl();
        Path neighbour = folder.getRoot().toPath().resolve("neighbour");
        try (HostProcess one = HostProcess.launch(home, database);
                HostProcess two = HostProcess.launch(neighbour, database)) {
            assertEquals(asLoaded, steps(one.awaitAnswers()));
            assertEquals(asLoaded, steps(two.awaitAnswers()));
        }
    }

    /** When this page is written, about half of the stories have been told. */
    private static void awaitTheLastPage(Connection connection) throws Exception {
        Instant end = Instant.now().plusSeconds(120);
        while (Instant.now().isBefore(end)) {
            boolean tables = !found(connection, "SELECT count(*) FROM information_schema.tables"
                    + " WHERE table_name = 'host_page'").equals("0");
            if (tables && !found(connection, "SELECT count(*) FROM host_page WHERE title LIKE 'Second evening%'")
                    .equals("0")) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("the demo was not loaded in time");
    }

    private static String found(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, Integer> stepsAfterAStart(Path home, String... options) throws IOException {
        try (HostProcess host = HostProcess.start(home, options)) {
            return steps(host);
        }
    }

    /** How much has happened to the needs of a title; what comes again is written anew by a job meanwhile. */
    private static Map<String, Integer> steps(HostProcess host) {
        Map<String, Integer> steps = new TreeMap<>();
        for (JsonNode need : new HostCalls(host.url()).get("coordinator", EVERYTHING).path("results")) {
            steps.merge(need.path("title").asText(), need.path("revision").asInt(), Math::max);
        }
        return steps;
    }

    private static Map<String, Integer> asTold() {
        DemoCalendar today = new DemoCalendar(Instant.now(), ZoneOffset.UTC);
        Map<String, Integer> steps = new TreeMap<>();
        for (String language : List.of("en", "es", "ar")) {
            new StoryReader(today).read("needs-" + language + ".txt")
                    .forEach(story -> steps.put(story.title(), story.steps().size()));
        }
        return steps;
    }
}
