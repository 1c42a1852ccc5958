package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** A need on its way over REST, from asked to met, as each of the people around it sees it. */
public class AskedToMetIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private final Rest amina = Rest.as("volunteer", HOST.url());
    private final Rest ben = Rest.as("volunteer2", HOST.url());
    private final Rest coordinator = Rest.as("coordinator", HOST.url());

    @Test
    public void isPostedPromisedInPartsAndMet() {
        Rest.Answer answer = amina.post("/needs", formula()).expect(201);
        JsonNode posted = answer.json();
        String code = posted.get("code").asText();
        assertTrue(answer.header("Location").endsWith("/needs/" + code));
        assertEquals("\"1\"", answer.header("ETag"));
        assertEquals("open", posted.get("state").asText());
        assertEquals(12, posted.get("remaining").asInt());
        assertTrue(posted.at("/order/reason").asText().startsWith("Here because it is needed by"));

        ben.post("/needs/" + code + "/claims", Map.of("quantity", 5)).expect(201);
        JsonNode left = ben.post("/needs/" + code + "/outcome", Map.of("outcome", "met")).expect(200).json();
        assertEquals("open", left.get("state").asText());
        assertEquals(5, left.get("met").asInt());
        assertEquals(7, left.get("remaining").asInt());

        amina.post("/needs/" + code + "/claims", Map.of()).expect(201);
        JsonNode met = amina.post("/needs/" + code + "/outcome", Map.of("outcome", "met")).expect(200).json();
        assertEquals("met", met.get("state").asText());
        assertEquals(List.of("posted", "claimed", "partly-met", "claimed", "met"), actions(code));
    }

    @Test
    public void goesBackOnTheBoardWhenAPromiseIsTakenBack() {
        String code = code(amina.post("/needs", lift()));
        ben.post("/needs/" + code + "/claims", Map.of()).expect(201);
        assertFalse(listed("state=open").contains(code));
        ben.delete("/needs/" + code + "/claims/mine").expect(200);
        assertTrue(listed("state=open").contains(code));
        ben.delete("/needs/" + code + "/claims/mine").expect(409);
    }

    @Test
    public void isHeldOpenedWithdrawnAndOpenedAgainByWhoWroteIt() {
        String code = code(amina.post("/needs", lift()));
        for (String step : List.of("hold:on-hold", "reopen:open", "withdraw:withdrawn", "reopen:open")) {
            String[] parts = step.split(":");
            ben.post("/needs/" + code + "/outcome", Map.of("outcome", parts[0])).expect(403);
            JsonNode need = amina.post("/needs/" + code + "/outcome", Map.of("outcome", parts[0])).expect(200).json();
            assertEquals(parts[1], need.get("state").asText());
        }
    }

    @Test
    public void couldNotBeMetOnlyWithAReasonWhichMembersRead() {
        String code = code(amina.post("/needs", lift()));
        Map<String, String> bare = Map.of("outcome", "could-not-meet");
        assertEquals("reason", coordinator.post("/needs/" + code + "/outcome", bare).expect(400).json()
                .at("/errors/0/field").asText());
        Map<String, String> form = Map.of("outcome", "could-not-meet", "reason", "No car that day");
        coordinator.post("/needs/" + code + "/outcome", form).expect(200);
        assertTrue(ben.get("/needs/" + code + "/history").text().contains("No car that day"));
        assertFalse(Rest.visitor(HOST.url()).get("/needs/" + code + "/history").expect(200).text().contains("No car"));
    }

    @Test
    public void showsEachReaderWhatIsForThem() {
        String code = code(amina.post("/needs", formula()));
        ben.post("/needs/" + code + "/claims", Map.of("quantity", 2)).expect(201);
        assertTrue(ben.get("/needs/" + code).json().has("details"));
        JsonNode asVisitor = Rest.visitor(HOST.url()).get("/needs/" + code).expect(200).json();
        assertFalse(asVisitor.has("details") || asVisitor.has("onBehalf") || asVisitor.has("mine"));
        assertEquals(0, asVisitor.get("actions").size());
        assertEquals("you", ben.get("/needs/" + code + "/history").json().at("/results/1/by").asText());
        assertEquals("somebody", amina.get("/needs/" + code + "/history").json().at("/results/1/by").asText());
        assertEquals("named", coordinator.get("/needs/" + code + "/history").json().at("/results/1/by").asText());
    }

    @Test
    public void refusesAChangeOfSomethingThatChangedMeanwhile() {
        String code = code(amina.post("/needs", formula()));
        ben.post("/needs/" + code + "/claims", Map.of("quantity", 2)).expect(201);
        String path = "/needs/" + code + "/outcome";
        Rest.Answer stale = amina.postWith("If-Match", "\"1\"", path, Map.of("outcome", "withdraw")).expect(412);
        assertEquals("changed-meanwhile", stale.json().get("reason").asText());
        amina.postWith("If-Match", "\"2\"", path, Map.of("outcome", "withdraw")).expect(200);
    }

    @Test
    public void tellsWhoWasSlowerWhatElseIsOpen() {
        String other = code(amina.post("/needs", lift()));
        String code = code(amina.post("/needs", lift()));
        amina.post("/needs/" + code + "/claims", Map.of()).expect(201);
        JsonNode problem = ben.post("/needs/" + code + "/claims", Map.of()).expect(409).json();
        assertTrue(problem.get("alternatives").size() >= 1 && problem.get("alternatives").size() <= 3);
        assertFalse(problem.get("alternatives").findValuesAsText("code").contains(code));
        assertFalse(other.equals(code));
    }

    private List<String> actions(String code) {
        return amina.get("/needs/" + code + "/history").expect(200).json().get("results").findValuesAsText("action");
    }

    private List<String> listed(String filter) {
        return amina.get("/needs?space=RIVERSIDE&limit=200&" + filter).expect(200).json()
                .get("results").findValuesAsText("code");
    }

    private static String code(Rest.Answer posted) {
        return posted.expect(201).json().get("code").asText();
    }

    private static Map<String, Object> lift() {
        return Map.of("space", "RIVERSIDE", "title", "A lift to the clinic", "category", "rides");
    }

    private static Map<String, Object> formula() {
        return Map.of(
                "space", "RIVERSIDE",
                "title", "Baby formula",
                "details", "Tins must be closed",
                "category", "food",
                "quantity", 12,
                "unit", "tins",
                "neededBy", LocalDate.now().plusDays(4).toString());
    }
}
