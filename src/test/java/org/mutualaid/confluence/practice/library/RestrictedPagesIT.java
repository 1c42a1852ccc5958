package org.mutualaid.confluence.practice.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.mutualaid.confluence.permission.ReadableAddresses;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** A page that only two people may see, looked for by everybody in every place where records show. */
public class RestrictedPagesIT {

    @ClassRule
    public static final LocalHost HOST = LocalHost.shared();

    private static final String HIDDEN = "Quiet zebra crossing";
    private static final String TOPIC = "/rest/api/content/search?cql=text+~+%22mutualaidtopicrides%22";
    private static final List<String> MAY = List.of("volunteer", "coordinator");
    private static final List<String> MAY_NOT =
            List.of("", "admin", "resources", "care", "volunteer2", "partner");

    private static String hidden;
    private static String open;
    private static String beside;
    private static String library;
    private static String need;
    private static List<String> macros;

    @BeforeClass
    public static void write() {
        hidden = page("volunteer", HIDDEN, macro("lesson"));
        beside = page("volunteer", "Beside the crossing", macro("lesson"));
        open = page("volunteer", "Open zebra crossing", macro("lesson"));
        macros = ReadableAddresses.macros().stream()
                .map(name -> page("coordinator", "All of " + name, macro(name))).toList();
        library = page("coordinator", "Library of zebras", "<ac:structured-macro ac:name=\"practice-library\"/>");
        need = as("volunteer").post("/needs", Map.of("space", "RIVERSIDE", "title", "A lift", "category", "rides"))
                .expect(201).json().get("code").asText();
        as("coordinator").call("PUT", "/rest/experimental/content/" + hidden + "/restriction", """
                [{"operation":"read","restrictions":{"user":[
                  {"type":"known","username":"volunteer"},{"type":"known","username":"coordinator"}]}}]""").expect(200);
        as("coordinator").post("/practices/" + open + "/review",
                Map.of("verdict", "supersede", "by", Long.valueOf(hidden))).expect(200);
    }

    @Test
    public void showsNowhereToThoseWhoMayNotSeeThePage() {
        for (String user : MAY_NOT) {
            Rest reader = user.isEmpty() ? Rest.visitor(HOST.url()) : as(user);
            for (String place : everything()) {
                Rest.Answer answer = reader.get(place);
                assertFalse(user + " at " + place, answer.text().contains(HIDDEN) || names(answer.text(), hidden));
            }
            assertEquals(user, 0, reader.get("/practices?space=RIVERSIDE&q=quiet+zebra").json().get("results").size());
            assertEquals(user, none(reader), reader.get("/practices/" + hidden).text());
            assertEquals(404, reader.get("/practices/" + hidden).status());
        }
    }

    @Test
    public void actingOnItLooksLikeActingOnNothing() {
        for (String user : List.of("admin", "care", "newcomer")) {
            for (String[] call : new String[][] {
                {"POST", "/tries", "{\"result\":\"worked\"}"}, {"POST", "/review", "{\"verdict\":\"still-right\"}"},
                {"PUT", "", "{\"kind\":\"story\"}"}}) {
                Rest.Answer hiddenOne = as(user).call(call[0], "/practices/" + hidden + call[1], call[2]);
                Rest.Answer noOne = as(user).call(call[0], "/practices/999999" + call[1], call[2]);
                assertEquals(404, hiddenOne.status());
                assertEquals(noOne.text(), hiddenOne.text());
            }
        }
    }

    @Test
    public void showsToThoseWhoMay() {
        for (String user : MAY) {
            assertEquals(HIDDEN, as(user).get("/practices/" + hidden).expect(200).json().get("title").asText());
            assertEquals(1, as(user).get("/practices?space=RIVERSIDE&q=quiet+ZEBRÁ").json().get("results").size());
            for (String place : List.of(view(library), view(open), "/practices/" + beside, TOPIC,
                    "/plugins/servlet/mutual-aid/need/" + need)) {
                assertTrue(user + " at " + place, as(user).get(place).expect(200).text().contains(HIDDEN));
            }
        }
    }

    /** All there is to read: each call and page that the table of permissions knows, each macro, and searches. */
    private static List<String> everything() {
        List<String> places = new ArrayList<>(ReadableAddresses.of(Map.of("pageId", open, "code", need,
                "space", "RIVERSIDE", "key", "RIVERSIDE", "person", "volunteer")));
        macros.forEach(page -> places.add(view(page)));
        places.addAll(List.of("/practices?space=RIVERSIDE&limit=100", "/practices?space=RIVERSIDE&topic=rides",
                "/practices?space=RIVERSIDE&q=zebra", "/rest/api/content/search?cql=text+~+%22zebra%22",
                TOPIC, "/dosearchsite.action?queryString=zebra", "/practices?space=RIVERSIDE&review=due",
                view(library), view(library) + "&pl.q=zebra", view(library) + "&pl.view=list&pl.topic=rides",
                view(open), view(beside), "/practices/" + beside));
        return places;
    }

    /** Whether a page is named by its number, and not only by a longer one. */
    private static boolean names(String text, String page) {
        return Pattern.compile("(?<!\\d)" + page + "(?!\\d)").matcher(text).find();
    }

    private static String none(Rest reader) {
        return reader.get("/practices/999999").text();
    }

    private static String view(String page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    private static String macro(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"topics\">rides"
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String page(String user, String title, String body) {
        return as(user).post("/rest/api/content", Map.of("type", "page", "title", title,
                "space", Map.of("key", "RIVERSIDE"),
                "body", Map.of("storage", Map.of("value", body, "representation", "storage"))))
                .expect(200).json().get("id").asText();
    }

    private static Rest as(String user) {
        return Rest.as(user, HOST.url());
    }
}
