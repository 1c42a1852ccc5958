package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** Markup and script in everything that people write: shown as the text it is, wherever it is shown. */
public class MarkupIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    private static final String BOARD = "/display/HARBOUR/Old+Harbour+neighbours";

    private static Rest rest;
    private static String area;
    private static String category;

    @BeforeClass
    public static void writeMarkupIntoTheLists() {
        rest = Rest.as("coordinator", CHROMIUM.url());
        CHROMIUM.signIn("coordinator");
        JsonNode lists = rest.get("/spaces/HARBOUR/lists").expect(200).json();
        List<Map<String, String>> areas = new ArrayList<>(List.of(Map.of("name", hurting("area"))));
        lists.get("areas").forEach(one -> areas.add(Map.of("key", one.get("key").asText(), "name",
                one.get("name").asText())));
        List<Map<String, String>> categories = new ArrayList<>(List.of(Map.of("name", hurting("kind"))));
        lists.get("categories").forEach(one -> categories.add(Map.of("key", one.get("key").asText())));
        JsonNode saved = rest.put("/spaces/HARBOUR/lists", Map.of("areas", areas, "categories", categories,
                "languages", List.of("en", "es"), "revision", lists.get("revision").asInt())).expect(200).json();
        area = saved.at("/areas/0/key").asText();
        category = saved.at("/categories/0/key").asText();
    }

    @Test
    public void onTheBoardAndWhatItSaysAfterAPromise() {
        String code = post(Map.of("quantity", 5, "unit", "<b class=hurt>x"));
        CHROMIUM.open(BOARD);
        assertShown(hurting("title"), hurting("kind"), hurting("area"), "<b class=hurt>x");
        String card = "[data-ma-need='" + code + "']";
        CHROMIUM.one(card + " [data-ma-do=claim-some]").click();
        CHROMIUM.one(card + " .ma-stepper [type=submit]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(card + " .ma-told"));
        assertShown(hurting("title"), "<b class=hurt>x");
        CHROMIUM.open(BOARD + "?nb.view=list");
        assertShown(hurting("title"), hurting("area"));
        CHROMIUM.open(BOARD + "?nb.area=" + area + "&nb.category=" + category);
        assertShown(hurting("title"), hurting("area"));
    }

    @Test
    public void inWhatOneSearchesFor() {
        CHROMIUM.open(BOARD + "?nb.q=%3Cb+class%3Dhurt%3E%22%3E&nb.x=%22%3E%3Cb+class%3Dhurt%3E");
        assertShown("<b class=hurt>\">");
    }

    @Test
    public void whereSomebodyWasFasterAndOthersAreNamed() {
        post(Map.of());
        String code = post(Map.of());
        CHROMIUM.open(BOARD);
        Rest.as("care", CHROMIUM.url()).post("/needs/" + code + "/claims", Map.of()).expect(201);
        CHROMIUM.one("[data-ma-need='" + code + "'] [data-ma-do=claim]").click();
        CHROMIUM.until("it is told", () -> CHROMIUM.hasFocus(".aui-message-info"));
        assertTrue(CHROMIUM.text(".aui-message-info").contains(hurting("title")));
        assertShown(hurting("title"));
    }

    @Test
    public void onThePageOfANeedAndInItsStory() {
        String code = post(Map.of("details", hurting("details")));
        rest.post("/needs/" + code + "/outcome", Map.of("outcome", "could-not-meet", "reason", hurting("reason")))
                .expect(200);
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + code);
        assertShown(hurting("title"), hurting("details"), hurting("reason"), hurting("kind"), hurting("area"));
        assertTrue(CHROMIUM.driver().getTitle().contains("onerror"));
    }

    @Test
    public void onThePageOfTheLists() {
        CHROMIUM.open("/plugins/servlet/mutual-aid/settings/HARBOUR");
        assertEquals(hurting("area"), CHROMIUM.one("[data-list=areas] .ma-line-text").getDomProperty("value"));
        assertEquals(hurting("kind"), CHROMIUM.one("[data-list=categories] .ma-line-text").getDomProperty("value"));
        CHROMIUM.one("[data-list=areas] .ma-line-down").click();
        assertShown(hurting("area"));
    }

    /** Text that would leave a mark if a browser took it for markup. */
    private static String hurting(String name) {
        return name + "\"'><img class=hurt src=x onerror=hurt()>";
    }

    private static void assertShown(String... texts) {
        assertEquals(0, CHROMIUM.all(".hurt").size());
        String shown = (String) CHROMIUM.run("return document.body.innerText");
        for (String text : texts) {
            assertTrue(text + " in " + shown, shown.contains(text));
        }
    }

    private static String post(Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.putAll(Map.of("space", "HARBOUR", "title", hurting("title"), "category", category, "area", area));
        return rest.post("/needs", form).expect(201).json().get("code").asText();
    }
}
