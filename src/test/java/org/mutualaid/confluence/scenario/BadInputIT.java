package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Whatever is sent to the built app on a running host: a clear answer in the reader's language, and nothing stored. */
public class BadInputIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final String BREAD = "{\"space\":\"RIVERSIDE\",\"title\":\"Bread\",\"category\":\"food\"}";

    private Rest volunteer;
    private int before;

    @Before
    public void countWhatIsThere() {
        volunteer = Rest.as("volunteer", HOST.url());
        before = stored();
    }

    @After
    public void nothingWasStored() {
        assertEquals(before, stored());
    }

    @Test
    public void aMissingTitleIsNamed() {
        Map<String, Object> form = good();
        form.remove("title");
        assertWrong("title", form);
    }

    @Test
    public void aTitleOfTenThousandCharactersIsNamed() {
        assertWrong("title", with("title", "a".repeat(10_000)));
    }

    @Test
    public void anUnknownAreaIsNamed() {
        assertWrong("area", with("area", "Nowhere at all"));
    }

    @Test
    public void aDateThatHasPassedIsNamed() {
        assertWrong("neededBy", with("neededBy", LocalDate.now().minusDays(2).toString()));
    }

    @Test
    public void quantitiesThatAreNoneAreNamed() {
        for (String quantity : new String[] {"0", "-1", "1e99", "1e999999999", "0.0001", "\"three\""}) {
            String body = BREAD.replace("}", ",\"quantity\":" + quantity + "}");
            JsonNode problem = volunteer.post("/needs", body).expect(400).json();
            assertEquals(quantity, "quantity", problem.at("/errors/0/field").asText());
        }
    }

    @Test
    public void theSentenceIsInTheReadersLanguage() {
        Map<String, Object> form = with("title", "");
        String english = volunteer.post("/needs", form).json().at("/errors/0/message").asText();
        String spanish = volunteer.reading("es").post("/needs", form).json().at("/errors/0/message").asText();
        assertTrue(english, english.startsWith("Please say in a few words"));
        assertTrue(spanish, spanish.startsWith("Di en pocas palabras"));
    }

    @Test
    public void brokenJsonIsABadRequestWithoutAnythingInternal() {
        for (String body : new String[] {"{", "[]", "null", "\"x\"", "", "{\"title\":\"a\"} x", "{\"a\":1,\"a\":2}"}) {
            Rest.Answer answer = volunteer.post("/needs", body).expect(400);
            assertEquals("body", answer.json().at("/errors/0/field").asText());
            assertFalse(answer.text(), answer.text().contains("jackson") || answer.text().contains("Exception"));
        }
    }

    @Test
    public void deepAndHugeBodiesAreRefused() {
        volunteer.post("/needs", "{\"a\":".repeat(5_000)).expect(400);
        volunteer.post("/needs", "{\"title\":\"" + "x".repeat(400_000) + "\"}").expect(400);
        volunteer.post("/needs", "{\"quantity\":" + "9".repeat(5_000) + "}").expect(400);
    }

    @Test
    public void aWrongContentTypeIsSaidSo() {
        Rest.Answer answer = volunteer.post("/needs", "title=Bread", "application/xml");
        assertTrue(answer.expect(415).header("Content-Type").startsWith("application/problem+json"));
    }

    @Test
    public void aFormOfAnotherPageIsRefusedForLackOfAToken() {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            volunteer.post("/needs", BREAD, type).expect(403);
        }
    }

    @Test
    public void aRequestOfAnotherOriginIsRefused() {
        volunteer.postWith("Origin", "https://elsewhere.example", "/needs", good()).expect(403);
    }

    @Test
    public void aVisitorIsAskedToLogIn() {
        Rest.Answer answer = Rest.visitor(HOST.url()).post("/needs", good()).expect(401);
        assertTrue(answer.json().at("/detail").asText().contains("log in"));
    }

    @Test
    public void somebodyWhoMayOnlyViewIsToldWhoItIsFor() {
        Rest.as("partner", HOST.url()).post("/needs", good()).expect(403);
    }

    @Test
    public void aNeedOfASpaceOneMayNotSeeLooksLikeOneThatDoesNotExist() {
        Map<String, Object> form = new HashMap<>(Map.of("space", "HARBOUR", "title", "Rope", "category", "repairs"));
        Rest care = Rest.as("care", HOST.url());
        String code = care.post("/needs", form).expect(201).json().get("code").asText();
        for (String path : new String[] {"", "/history"}) {
            Rest.Answer hidden = volunteer.get("/needs/" + code + path).expect(404);
            assertEquals(volunteer.get("/needs/N-0000" + path).expect(404).text(), hidden.text());
        }
        String hidden = volunteer.post("/needs/" + code + "/claims", Map.of()).expect(404).text();
        assertEquals(volunteer.post("/needs/N-0000/claims", Map.of()).expect(404).text(), hidden);
        volunteer.post("/needs", form).expect(404);
        volunteer.get("/needs?space=HARBOUR").expect(404);
        volunteer.get("/boards/HARBOUR").expect(404);
    }

    @Test
    public void codesThatAreNoneAreNotFound() {
        for (String code : new String[] {"N-0000", "x", "N-7K2Q%27--", "%00", "..%2F..", "%F0%9F%8D%9E"}) {
            int status = volunteer.get("/needs/" + code).status();
            assertTrue(code + " " + status, status == 404 || status == 400);
        }
    }

    @Test
    public void questionsToTheBoardThatCannotBeUsedAreNamed() {
        for (String question : "state=lost area=x urgency=x limit=0 limit=201 limit=x next=x".split(" ")) {
            JsonNode problem = volunteer.get("/needs?space=RIVERSIDE&" + question).expect(400).json();
            assertEquals(question.split("=")[0], problem.at("/errors/0/field").asText());
        }
        volunteer.get("/needs").expect(400);
        volunteer.get("/needs?space=NOWHERE").expect(404);
    }

    private void assertWrong(String field, Map<String, Object> form) {
        JsonNode problem = volunteer.post("/needs", form).expect(400).json();
        assertEquals(field, problem.at("/errors/0/field").asText());
        assertFalse(problem.at("/errors/0/message").asText().isBlank());
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> form = good();
        form.put(field, value);
        return form;
    }

    private static Map<String, Object> good() {
        return new HashMap<>(Map.of("space", "RIVERSIDE", "title", "Bread", "category", "food"));
    }

    private int stored() {
        return volunteer.get("/needs?space=RIVERSIDE&limit=200").expect(200).json().get("results").size();
    }
}
