package org.mutualaid.confluence.devhost.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mutualaid.confluence.devhost.HostOptions;
import org.mutualaid.confluence.devhost.RunningHost;

/** Starts the host on an empty database, as a new person does, and looks at what is there. */
public class DemoCoalitionIT {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String NEEDS = "/rest/mutual-aid/1.0/needs";
    private static final String STATES = "open,claimed,met,could-not-meet,on-hold,withdrawn";
    private static final String READER = "coordinator";

    private static RunningHost host;
    private static HostCalls calls;

    @BeforeClass
    public static void start() {
        host = RunningHost.start(options());
        calls = new HostCalls(host.url());
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void manyKindsOfNeedsFromAllOverTheNeighbourhoodAreOnTheBoard() {
        List<JsonNode> needs = needs("RIVERSIDE");
        assertTrue("needs: " + needs.size(), needs.size() >= 80);
        assertEquals(6, values(needs, "area").size());
        assertEquals(10, values(needs, "category").size());
        assertEquals(Set.of("ar", "en", "es"), values(needs, "language"));
        assertEquals(Set.of(STATES.split(",")), values(needs, "state"));
        assertEquals(Set.of("today", "days", "week", "anytime"), values(needs, "urgency"));
        assertEquals(5, needs("HARBOUR").size());
    }

    @Test
    public void everyNeedStandsWhereItsHistoryEnds() {
        for (JsonNode need : needs("RIVERSIDE")) {
            JsonNode history = history(need);
            JsonNode last = history.get(history.size() - 1);
            assertEquals(need.toString(), need.path("state"), last.path("state"));
            assertEquals(need.toString(), need.path("revision").asInt(), history.size());
        }
    }

    @Test
    public void nothingHappenedInTheFutureOrOutOfOrder() {
        for (JsonNode need : needs("RIVERSIDE")) {
            Instant before = Instant.parse(need.path("asked").asText());
            for (JsonNode line : history(need)) {
                Instant at = Instant.parse(line.path("at").asText());
                assertFalse(need + " " + line, at.isBefore(before) || at.isAfter(Instant.now()));
                before = at;
            }
        }
    }

    @Test
    public void onlyAFewAreLate() {
        int late = get(NEEDS + "?space=RIVERSIDE&late=yes").path("results").size();
        assertTrue("late: " + late, late >= 1 && late <= 5);
    }

    @Test
    public void pagesAreOlderThanTodayAndRenderWithoutAnErrorBox() {
        int pages = 0;
        for (String space : List.of("RIVERSIDE", "HARBOUR")) {
            for (JsonNode page : get("/rest/api/content?expand=body.view,history,version&spaceKey=" + space)
                    .path("results")) {
                assertFalse(page.path("title").asText(),
                        page.path("body").path("view").path("value").asText().contains("aui-message-error"));
                Instant created = time(page.path("history").path("createdDate"));
                assertFalse(page.path("title").asText(), created.isAfter(time(page.path("version").path("when"))));
                assertTrue(page.path("title").asText(), created.isBefore(Instant.now().minusSeconds(3600)));
                pages++;
            }
        }
        assertEquals(DemoFiles.table("pages.txt").size(), pages);
    }

    @Test
    public void visitorsReadThePagesOfTheCoalitionButNotOfItsNeighbours() {
        long pages = DemoFiles.table("pages.txt").stream().filter(page -> page.get(0).equals("RIVERSIDE")).count();
        assertEquals(pages,
                calls.get("partner", "/rest/api/content?limit=200&spaceKey=RIVERSIDE").path("results").size());
        assertEquals(pages, calls.get("partner", "/rest/api/content?limit=200").path("results").size());
    }

    @Test
    public void theClockRunsAgain() throws InterruptedException {
        Instant before = host.clock().instant();
        Thread.sleep(5);
        assertTrue(host.clock().instant().isAfter(before));
    }

    private static HostOptions options() {
        Path home = FOLDER.getRoot().toPath().resolve("home");
        return new HostOptions(0, home, "jdbc:h2:file:" + home.resolve("database"), true,
                Path.of(System.getProperty("plugin.jar")));
    }

    private static List<JsonNode> needs(String space) {
        List<JsonNode> needs = new ArrayList<>();
        get(NEEDS + "?limit=200&space=" + space + "&state=" + STATES).path("results").forEach(needs::add);
        return needs;
    }

    private static JsonNode history(JsonNode need) {
        return get(NEEDS + "/" + need.path("code").asText() + "/history").path("results");
    }

    private static JsonNode get(String path) {
        return calls.get(READER, path);
    }

    private static Set<String> values(List<JsonNode> needs, String field) {
        Set<String> values = new TreeSet<>();
        needs.forEach(need -> values.add(need.path(field).asText()));
        return values;
    }

    private static Instant time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant();
    }
}
