package org.mutualaid.confluence.scenario;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** A neighbour without an account asks for two things through the form's own address, and follows them. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class AskWithoutAccountIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final String AGREEMENT = "/spaces/RIVERSIDE/agreements/intake";
    private static final String NUMBER = "+1 555 010 4492";
    private static final String WORDS = "crimson lantern";

    private final Rest visitor = Rest.visitor(HOST.url());
    private final Rest member = Rest.as("volunteer", HOST.url());
    private final Rest coordinator = Rest.as("coordinator", HOST.url());

    @Before
    public void openTheForm() {
        settle(true);
    }

    @Test
    public void becomesSeveralNeedsWithOneContact() {
        JsonNode receipt = visitor.post("/requests", request(Map.of())).expect(201).json();
        String food = receipt.at("/needs/0/code").asText();
        String ride = receipt.at("/needs/1/code").asText();

        JsonNode need = coordinator.get("/needs/" + food).expect(200).json();
        assertEquals("Food", need.get("title").asText());
        assertTrue(need.get("details").asText().contains(WORDS));
        assertFalse(member.get("/needs/" + food).expect(200).text().contains(WORDS));
        assertEquals("southside", need.get("area").asText());
        for (String code : List.of(food, ride)) {
            assertFalse(visitor.get("/needs/" + code).text().contains("0104492"));
            member.post("/needs/" + code + "/reveal", Map.of("reason", "agree-a-time")).expect(403);
            assertEquals(NUMBER, coordinator.post("/needs/" + code + "/reveal", Map.of("reason", "agree-a-time"))
                    .expect(200).json().get("value").asText());
        }
        JsonNode line = coordinator.get("/needs/" + food + "/history").expect(200).json().at("/results/0");
        assertEquals("A neighbour wrote this down", line.get("sentence").asText());
        assertEquals("neighbour", line.get("by").asText());
        assertEquals("asked-me", line.at("/changes/consent").asText());
        assertFalse(visitor.get("/needs/" + food + "/history").text().contains("asked-me"));
    }

    @Test
    public void showsTheStateAndNothingElseUntilTheLastWordIsSaid() {
        JsonNode receipt = visitor.post("/requests", request(Map.of())).expect(201).json();
        String token = receipt.get("status").asText();
        Rest.Answer read = visitor.get("/requests/" + token).expect(200);
        assertEquals("no-referrer", read.header("Referrer-Policy"));
        assertEquals("no-store", read.header("Cache-Control"));
        assertEquals(2, read.json().get("needs").size());
        assertEquals(2, read.json().at("/needs/0").size());
        Rest.Answer page = visitor.get("/plugins/servlet/mutual-aid/status/" + token).expect(200);
        assertEquals("no-referrer", page.header("Referrer-Policy"));
        assertTrue(page.text().contains("We are looking for somebody"));
        assertFalse(page.text().contains(WORDS) || page.text().contains("4492") || page.text().contains("Food"));

        String first = receipt.at("/needs/0/code").asText();
        String second = receipt.at("/needs/1/code").asText();
        assertEquals("met", close(token, first, "met").expect(200).json().at("/needs/0/state").asText());
        assertEquals("open", visitor.get("/requests/" + token).json().at("/needs/1/state").asText());
        close(token, second, "withdraw").expect(200);
        assertEquals(unknown().text(), visitor.get("/requests/" + token).expect(404).text());
    }

    @Test
    public void answersLinksThatOpenNothingAlike() {
        String used = visitor.post("/requests", request(Map.of())).expect(201).json().get("status").asText();
        JsonNode needs = visitor.get("/requests/" + used).json().get("needs");
        needs.forEach(need -> close(used, need.get("code").asText(), "withdraw").expect(200));
        for (String token : List.of(used, "short", "x".repeat(500), "A".repeat(31) + "%20")) {
            assertEquals(unknown().text(), visitor.get("/requests/" + token).expect(404).text());
            assertEquals(unknown().text(), close(token, needs.at("/0/code").asText(), "met").expect(404).text());
            Rest.Answer page = visitor.get("/plugins/servlet/mutual-aid/status/" + token).expect(404);
            assertEquals("no-referrer", page.header("Referrer-Policy"));
            assertEquals(missing(), Jsoup.parse(page.text()).select(".mutual-aid").outerHtml());
        }
    }

    @Test
    public void answersABotAsIfItHadBeenHeardAndKeepsNothing() {
        int before = onTheBoard();
        JsonNode receipt = visitor.post("/requests", request(Map.of("website", "https://buy.example"))).expect(201)
                .json();

        assertEquals(2, receipt.get("needs").size());
        assertEquals(32, receipt.get("status").asText().length());
        assertEquals(before, onTheBoard());
        visitor.get("/needs/" + receipt.at("/needs/0/code").asText()).expect(404);
    }

    @Test
    public void isPausedWithAKindWordAndWhereElseToAsk() {
        settle(false);

        Rest.Answer refused = visitor.post("/requests", request(Map.of())).expect(409);

        assertEquals("intake-paused", refused.json().get("reason").asText());
        String page = form();
        assertTrue(page.contains("We rest this week &lt;b&gt;"));
        assertTrue(page.contains("The library desk"));
        assertFalse(page.contains("ma-in-value"));
        String settings = coordinator.get("/plugins/servlet/mutual-aid/settings/RIVERSIDE/agreements").expect(200)
                .text();
        assertTrue(settings.contains("We rest this week &lt;b&gt;"));
        assertEquals(0, Jsoup.parse(settings).select("[data-ma-agreement] b").size());
    }

    @Test
    public void letsOnlyCoordinatorsOpenTheForm() {
        Map<String, Object> open = agreement(true, revision());
        visitor.put(AGREEMENT, open).expect(401);
        member.put(AGREEMENT, open).expect(403);
        Rest.as("outsider", HOST.url()).put(AGREEMENT, open).expect(404);
        Rest.as("outsider", HOST.url()).post("/requests", request(Map.of())).expect(404);
        Map<String, Object> harbour = request(Map.of("space", "HARBOUR"));
        visitor.post("/requests", harbour).expect(404);
    }

    @Test
    public void standsOnAPageInTheLanguageThatIsChosen() {
        String page = form();
        assertTrue(page.contains("Only the person who helps me"));
        assertTrue(page.contains("ask.language=es"));
        assertTrue(page.contains("28 days"));
        Rest.Answer wrong = visitor.reading("es").post("/requests", Map.of("space", "RIVERSIDE")).expect(400);
        assertEquals(List.of("needs", "contact.way"), wrong.json().get("errors").findValuesAsText("field"));
        assertTrue(wrong.text().contains("Elige al menos un tipo de ayuda"));
        visitor.post("/requests", "space=RIVERSIDE", "application/x-www-form-urlencoded").expect(403);
    }

    private Rest.Answer unknown() {
        return visitor.get("/requests/" + "A".repeat(32)).expect(404);
    }

    private String missing() {
        Rest.Answer page = visitor.get("/plugins/servlet/mutual-aid/status/" + "A".repeat(32)).expect(404);
        return Jsoup.parse(page.text()).select(".mutual-aid").outerHtml();
    }

    private Rest.Answer close(String token, String code, String outcome) {
        return visitor.post("/requests/" + token + "/outcome", Map.of("code", code, "outcome", outcome));
    }

    private int onTheBoard() {
        return visitor.get("/needs?space=RIVERSIDE&limit=200").expect(200).json().get("results").size();
    }

    private String form() {
        String id = coordinator.post("/rest/api/content", Map.of(
                        "type", "page", "title", "Ask " + System.nanoTime(), "space", Map.of("key", "RIVERSIDE"),
                        "body", Map.of("storage", Map.of(
                                "representation", "storage",
                                "value", "<ac:structured-macro ac:name=\"request-help\"/>"))))
                .expect(200).json().get("id").asText();
        return visitor.get("/pages/viewpage.action?pageId=" + id).expect(200).text();
    }

    private int revision() {
        return visitor.get(AGREEMENT).expect(200).json().get("revision").asInt();
    }

    private void settle(boolean open) {
        coordinator.put(AGREEMENT, agreement(open, revision())).expect(200);
    }

    private static Map<String, Object> agreement(boolean open, int revision) {
        return Map.of(
                "open", open, "message", "We rest this week <b>", "elsewhere", "The library desk",
                "agreedOn", LocalDate.now().minusDays(1).toString(),
                "lookAgain", LocalDate.now().plusMonths(2).toString(), "revision", revision);
    }

    private static Map<String, Object> request(Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "space", "RIVERSIDE",
                "needs", List.of(Map.of("category", "food", "title", "Groceries for four"),
                        Map.of("category", "rides")),
                "details", "Ask for the " + WORDS,
                "place", "Southside",
                "language", "es",
                "onBehalf", "asked-me",
                "contact", Map.of("way", "call", "value", NUMBER)));
        request.putAll(more);
        return request;
    }
}
