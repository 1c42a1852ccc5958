package org.mutualaid.confluence.scenario.people;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** Pages about people with markup in every text somebody can write, read by those who may. */
public class PeoplePagesIT {

    private static final String ATTACK = "<script>alert('1')</script>\"x";
    private static final String SPACE = "/spaces/RIVERSIDE";

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    @BeforeClass
    public static void writeMarkupEverywhere() {
        Rest coordinator = Rest.as("coordinator", HOST.url());
        int trainings = coordinator.get(SPACE + "/trainings").expect(200).json().path("revision").asInt();
        String training = coordinator.put(SPACE + "/trainings", Map.of("revision", trainings, "trainings", List.of(
                Map.of("name", ATTACK, "about", ATTACK, "validMonths", 1, "ask", "volunteer")))).expect(200)
                .json().path("trainings").path(0).path("code").asText();
        coordinator.post(SPACE + "/trainings/" + training + "/holders", Map.of("user", "volunteer2")).expect(201);
        Rest.as("volunteer2", HOST.url()).post(SPACE + "/trainings/" + training + "/renewal", "").expect(200);
        int path = coordinator.get(SPACE + "/path").expect(200).json().path("revision").asInt();
        coordinator.put(SPACE + "/path", Map.of("revision", path, "steps", List.of(
                Map.of("kind", "shift", "title", ATTACK, "about", ATTACK),
                Map.of("kind", "task", "title", ATTACK, "about", ATTACK)))).expect(200);
        int joining = coordinator.get(SPACE + "/agreements/joining").expect(200).json().path("revision").asInt();
        coordinator.put(SPACE + "/agreements/joining", Map.of("revision", joining, "open", true,
                "questions", List.of(ATTACK), "agreedOn", LocalDate.now().minusDays(1).toString(),
                "lookAgain", LocalDate.now().plusDays(9).toString())).expect(200);
        Rest.as("neighbour", HOST.url()).post(SPACE + "/applications",
                Map.of("answer1", ATTACK, "languages", List.of("es"))).expect(201);
        welcome(coordinator);
        Rest.as("volunteer", HOST.url()).put(SPACE + "/volunteers/me", Map.of(
                "languages", List.of("es"), "skills", List.of(ATTACK), "pronouns", ATTACK, "mayBeAsked", true,
                "restUntil", LocalDate.now().plusDays(3).toString())).expect(200);
        Rest.as("volunteer2", HOST.url()).put(SPACE + "/volunteers/me", Map.of(
                "languages", List.of("es"), "mayBeAsked", true)).expect(200);
        roles(coordinator);
        Rest.as("volunteer", HOST.url()).post(SPACE + "/care-notes", Map.of("words", ATTACK)).expect(201);
    }

    private static void welcome(Rest coordinator) {
        Rest.as("neighbour2", HOST.url()).post(SPACE + "/applications", Map.of("answer1", ATTACK)).expect(201);
        for (JsonNode one : coordinator.get(SPACE + "/applications").expect(200).json().path("results")) {
            if (one.path("user").asText().equals("neighbour2")) {
                coordinator.post(SPACE + "/applications/" + one.path("code").asText() + "/answer",
                        Map.of("answer", "accept", "words", ATTACK)).expect(200);
            }
        }
    }

    private static void roles(Rest coordinator) {
        int roles = coordinator.get(SPACE + "/roles").expect(200).json().path("revision").asInt();
        coordinator.put(SPACE + "/roles", Map.of("revision", roles, "holders", List.of(
                Map.of("user", "care", "role", "care"),
                Map.of("user", "neighbour2", "role", "member"),
                Map.of("user", "volunteer", "role", "logistics",
                        "until", LocalDate.now().minusDays(3).toString())))).expect(200);
        coordinator.put(SPACE + "/roles/logistics",
                Map.of("scope", ATTACK, "hours", ATTACK, "ask", "volunteer2")).expect(200);
        Rest.as("volunteer", HOST.url())
                .post(SPACE + "/roles/logistics/answer", Map.of("answer", "hand-over")).expect(200);
    }

    @Test
    public void everyPageKeepsMarkupAsText() {
        assertSafe("volunteer", "me/RIVERSIDE");
        assertSafe("volunteer", "trainings/RIVERSIDE");
        assertSafe("coordinator", "trainings/RIVERSIDE");
        assertSafe("coordinator", "path/RIVERSIDE");
        assertSafe("neighbour", "join/RIVERSIDE");
        assertSafe("neighbour2", "join/RIVERSIDE");
        assertSafe("coordinator", "newcomers/RIVERSIDE");
        assertSafe("coordinator", "role/RIVERSIDE/logistics");
        assertSafe("coordinator", "settings/RIVERSIDE/agreements");
        assertSafe("coordinator", "group-roles/RIVERSIDE");
        assertSafe("volunteer2", "volunteer/RIVERSIDE/volunteer");
        assertSafe("volunteer", "volunteer/RIVERSIDE/volunteer");
        assertSafe("coordinator", "handover/RIVERSIDE/logistics");
        assertSafe("volunteer", "care-notes/RIVERSIDE");
        assertSafe("care", "care-notes/RIVERSIDE/volunteer");
    }

    @Test
    public void onlyTheCareRoleReadsNames() {
        String care = page("care", "care/RIVERSIDE").text();
        assertTrue(care, care.contains("Sam Keller until"));
        assertTrue(care, care.contains("Sam Keller Logistics · The term ended on"));
        for (String other : List.of("coordinator", "volunteer2")) {
            String health = page(other, "care/RIVERSIDE").text();
            assertFalse(health, health.contains("Sam Keller"));
            assertTrue(health, health.contains("is told only where the number points at nobody"));
        }
        assertEquals(403, Rest.as("coordinator", HOST.url())
                .get("/plugins/servlet/mutual-aid/care-notes/RIVERSIDE/volunteer").status());
    }

    @Test
    public void whoRestsIsSuggestedToNobody() {
        String newcomers = page("coordinator", "newcomers/RIVERSIDE").text();
        assertTrue(newcomers, newcomers.contains("Leila Haddad could go along"));
        assertFalse(newcomers, newcomers.contains("Sam Keller could go along"));
    }

    @Test
    public void theHandoverPageIsForHoldersAndCoordinators() {
        assertTrue(page("volunteer", "handover/RIVERSIDE/logistics").text().contains("What we agreed on"));
        assertEquals(403, Rest.as("volunteer2", HOST.url())
                .get("/plugins/servlet/mutual-aid/handover/RIVERSIDE/logistics").status());
    }

    private static void assertSafe(String user, String page) {
        Document html = page(user, page);
        assertTrue(page + " shows what was written", html.html().contains("alert("));
        html.select("script").forEach(script -> assertFalse(page, script.html().contains("alert('1')")));
    }

    private static Document page(String user, String page) {
        return Jsoup.parse(Rest.as(user, HOST.url()).get("/plugins/servlet/mutual-aid/" + page).expect(200).text());
    }
}
