package org.mutualaid.confluence.practice.loop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** A space made from nothing by somebody who coordinates for the first time. */
public class GroupSpaceIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final int PAGES = 16;

    private final Rest maker = Rest.as("newcomer", HOST.url());

    @Test
    public void worksFromTheFirstDay() {
        make(maker, "ELM", Map.of("areas", "Northgate, Southside", "languages", "English, spanish, ar",
                "categories", "food, Lifts, Bicycles", "care", "care, volunteer2", "resources", "resources"));
        JsonNode lists = maker.get("/spaces/ELM/lists").expect(200).json();
        assertEquals(List.of("Northgate", "Southside"), lists.get("areas").findValuesAsText("name"));
        assertEquals(3, lists.get("categories").size());
        assertEquals("[\"en\",\"es\",\"ar\"]", lists.get("languages").toString());
        assertEquals(List.of("care", "volunteer2", "resources"),
                maker.get("/spaces/ELM/roles").expect(200).json().get("holders").findValuesAsText("user"));
        JsonNode steps = maker.get("/spaces/ELM/path").expect(200).json().get("steps");
        assertEquals(List.of("read", "read", "agree", "shift", "task"), steps.findValuesAsText("kind"));
        assertTrue(steps.at("/0/page").asText().contains("/display/ELM/Taking"));
        assertEquals(PAGES, pages("ELM").size());
        everyPageIsShownWithoutAWordOfTrouble("ELM");

        String code = maker.post("/needs", Map.of("space", "ELM", "title", "Soup", "category", "food",
                "area", "Northgate")).expect(201).json().get("code").asText();
        assertTrue(page("ELM", "Need board").contains(code));
        Rest neighbour = Rest.as("load009", HOST.url());
        neighbour.post("/needs/" + code + "/claims", Map.of()).expect(201);
        neighbour.post("/needs/" + code + "/outcome", Map.of("outcome", "met")).expect(200);
        String need = neighbour.get("/plugins/servlet/mutual-aid/need/" + code).expect(200).text();
        assertTrue(need.contains("lesson/new?from=" + code));

        JsonNode practices = maker.get("/practices?space=ELM&limit=100").expect(200).json().get("results");
        assertEquals(7, practices.size());
        assertEquals(6, practices.findValuesAsText("kind").stream().filter("practice"::equals).count());
    }

    @Test
    public void speaksSpanishToWhoeverMakesItInSpanish() {
        make(maker.reading("es"), "OLMO", Map.of());
        Set<String> titles = new TreeSet<>(pages("OLMO").findValuesAsText("title"));
        assertTrue(titles.toString(), titles.contains("Lo que aprendimos"));
        String text = page("OLMO", "Guardar poco, y borrarlo");
        assertTrue(text.contains("Di por qué lo guardamos"));
        assertFalse(text.contains("Say why"));
    }

    @Test
    public void theWikisSearchFindsAPageByItsTopic() {
        make(maker, "TOPIC", Map.of());
        String page = maker.get("/practices?space=TOPIC&q=rest").expect(200).json().at("/results/0/pageId").asText();
        assertEquals(0, maker.get("/practices?space=TOPIC&q=paperwork").json().get("results").size());
        maker.put("/practices/" + page, Map.of("kind", "practice", "topics", List.of("paperwork"))).expect(200);
        assertEquals(1, maker.get("/practices?space=TOPIC&q=paperwork").json().get("results").size());
        assertEquals(List.of(page), found("space = \"TOPIC\" and text ~ \"mutualaidtopicpaperwork\""));
        assertEquals(6, found("space = \"TOPIC\" and text ~ \"mutualaidkindpractice\"").size());
        assertEquals(List.of(page), found("space = \"TOPIC\" and type = page and text ~ \"mutualaidkindpractice\" and "
                + "(text ~ \"mutualaidtopicpaperwork\" or text ~ \"mutualaidtopicrides\")"));
        maker.get("/rest/api/content/search?cql=colour+%3D+red").expect(400);
    }

    private List<String> found(String cql) {
        return maker.get("/rest/api/content/search?cql=" + URLEncoder.encode(cql, StandardCharsets.UTF_8)).expect(200)
                .json().get("results").findValuesAsText("id");
    }

    @Test
    public void namesEveryAnswerThatMustChangeAndMakesNothing() {
        Rest.Answer refused = maker.post("/rest/api/space", Map.of("key", "WRONG", "name", "Wrong",
                "blueprint", "org.mutualaid.confluence:group-space", "answers",
                Map.of("areas", "North, north", "languages", "Moonish", "care", "care, nobody-here", "colour", "red")));
        assertEquals(400, refused.status());
        refused = maker.post("/rest/api/space", Map.of("key", "WRONG", "name", "Wrong",
                "blueprint", "org.mutualaid.confluence:group-space", "answers",
                Map.of("areas", "North, north", "languages", "Moonish", "care", "care, nobody-here")));
        assertEquals(List.of("areas", "languages", "care"),
                refused.expect(400).json().get("errors").findValuesAsText("field"));
        assertTrue(refused.text().contains("nobody-here") && refused.text().contains("Moonish"));
        maker.get("/rest/api/space/WRONG").expect(404);
    }

    @Test
    public void isRefusedWhereItCannotBe() {
        Map<String, Object> space = Map.of("key", "NOT", "name", "Not", "blueprint", "org.mutualaid.confluence:none");
        maker.post("/rest/api/space", space).expect(400);
        Rest.visitor(HOST.url()).post("/rest/api/space", Map.of("key", "NOT", "name", "Not")).expect(403);
        maker.get("/rest/api/space/NOT").expect(404);
    }

    private static void make(Rest who, String key, Map<String, String> answers) {
        who.post("/rest/api/space", Map.of("key", key, "name", "Neighbours of " + key,
                "blueprint", "org.mutualaid.confluence:group-space", "answers", answers)).expect(200);
    }

    private JsonNode pages(String space) {
        return maker.get("/rest/api/content?limit=100&spaceKey=" + space).expect(200).json().get("results");
    }

    private void everyPageIsShownWithoutAWordOfTrouble(String space) {
        List<String> trouble = new ArrayList<>();
        for (JsonNode page : pages(space)) {
            String html = maker.get("/pages/viewpage.action?pageId=" + page.get("id").asText()).expect(200).text();
            for (String sign : List.of("aui-message-error", "Error rendering", "There is nothing here", "at:i18n")) {
                if (html.contains(sign)) {
                    trouble.add(page.get("title").asText() + ": " + sign);
                }
            }
        }
        assertEquals(List.of(), trouble);
    }

    private String page(String space, String title) {
        for (JsonNode page : pages(space)) {
            if (page.get("title").asText().equals(title)) {
                return maker.get("/pages/viewpage.action?pageId=" + page.get("id").asText()).text();
            }
        }
        throw new AssertionError(title);
    }
}
