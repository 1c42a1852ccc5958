package org.mutualaid.confluence.devhost.api;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.devhost.page.Browser;
import org.mutualaid.confluence.devhost.page.TestHost;
import org.mutualaid.confluence.devhost.page.look.AuiFiles;
import org.mutualaid.confluence.devhost.site.SitePage;

public class ContentApiTest {

    private static TestHost host;

    private final Browser browser = new Browser(host.url());
    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeClass
    public static void start() throws IOException {
        host = new TestHost(AuiFiles.none(), 0);
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void putsAPageThereAndReadsIt() throws IOException {
        SitePage home = host.site().pages().home("RIVERSIDE").orElseThrow();
        String below = "}},\"ancestors\":[{\"type\":\"page\",\"id\":\"" + home.id() + "\"}]}";
        JsonNode made = ok(call("volunteer", "POST", "/content/",
                page("Made", "<p>Hi</p>").replace("}}}", below)));
        assertEquals("<p>Hi</p>", made.at("/body/storage/value").asText());
        assertEquals("Sam Keller", made.at("/version/by/displayName").asText());
        assertEquals(String.valueOf(home.id()), made.at("/ancestors/0/id").asText());
        JsonNode read = ok(call("", "GET", "/content/" + made.get("id").asText()
                + "?expand=body.storage,body.view,version,space", ""));
        assertEquals("page Made current RIVERSIDE 1", String.join(" ", read.get("type").asText(),
                read.get("title").asText(), read.get("status").asText(), read.at("/space/key").asText(),
                read.at("/version/number").asText()));
        assertEquals("<p>Hi</p>", read.at("/body/view/value").asText());
        assertEquals("/display/RIVERSIDE/Made", read.at("/_links/webui").asText());
        assertEquals("http://localhost/confluence", read.at("/_links/base").asText());
        assertTrue("ancestors were not asked for", read.at("/_expandable/ancestors").isTextual());
    }

    @Test
    public void findsPagesByTitle() throws IOException {
        ok(call("volunteer", "POST", "/content", page("Find me & you", "")));
        JsonNode found = ok(call("volunteer", "GET",
                "/content?spaceKey=RIVERSIDE&title=Find+me+%26+you&type=page", ""));
        assertEquals("1 0 25", found.get("size") + " " + found.get("start") + " " + found.get("limit"));
        assertEquals("Find me & you", found.at("/results/0/title").asText());
        assertEquals(0, ok(call("volunteer", "GET", "/content?spaceKey=RIVERSIDE&title=None", "")).get("size").asInt());
    }

    @Test
    public void pagesThroughAList() throws IOException {
        ok(call("volunteer", "POST", "/content", page("One of many", "")));
        JsonNode first = ok(call("volunteer", "GET", "/content?spaceKey=RIVERSIDE&limit=1", ""));
        assertEquals("/rest/api/content?spaceKey=RIVERSIDE&limit=1&start=1", first.at("/_links/next").asText());
        assertEquals(400, call("volunteer", "GET", "/content?limit=-1", "").statusCode());
    }

    @Test
    public void keepsOnlyTheNextVersion() throws IOException {
        String id = ok(call("volunteer", "POST", "/content", page("Versions", "<p>1</p>"))).get("id").asText();
        String next = "{\"type\":\"page\",\"title\":\"Versions\",\"version\":{\"number\":2},"
                + "\"body\":{\"storage\":{\"value\":\"<p>2</p>\",\"representation\":\"storage\"}}}";
        assertEquals(2, ok(call("volunteer2", "PUT", "/content/" + id, next)).at("/version/number").asInt());
        refused(409, call("volunteer2", "PUT", "/content/" + id, next));
        JsonNode history = ok(call("", "GET", "/content/" + id + "/history", ""));
        assertEquals("2 Leila Haddad Sam Keller", history.at("/lastUpdated/number") + " "
                + history.at("/lastUpdated/by/displayName").asText() + " "
                + history.at("/createdBy/displayName").asText());
    }

    @Test
    public void keepsTheBodyWhenOnlyTheTitleChanges() throws IOException {
        String id = ok(call("volunteer", "POST", "/content", page("Old name", "<p>stays</p>"))).get("id").asText();
        JsonNode changed = ok(call("volunteer", "PUT", "/content/" + id,
                "{\"title\":\"New name\",\"version\":{\"number\":2}}"));
        assertEquals("New name <p>stays</p>",
                changed.get("title").asText() + " " + changed.at("/body/storage/value").asText());
    }

    @Test
    public void refusesWhatThePersonMayNotDo() throws IOException {
        String id = String.valueOf(host.site().pages().home("HARBOUR").orElseThrow().id());
        refused(404, call("volunteer", "GET", "/content/" + id, ""));
        refused(404, call("volunteer", "PUT", "/content/" + id, "{\"version\":{\"number\":2}}"));
        refused(404, call("volunteer", "GET", "/content?spaceKey=HARBOUR", ""));
        refused(404, call("outsider", "POST", "/content", page("Not mine", "")));
        refused(403, call("partner", "POST", "/content", page("Not mine", "")));
        refused(403, call("", "POST", "/content", page("Not mine", "")));
        assertEquals(200, call("care", "GET", "/content/" + id, "").statusCode());
    }

    @Test
    public void refusesWhatCannotBeKept() throws IOException {
        ok(call("volunteer", "POST", "/content", page("Taken", "")));
        refused(400, call("volunteer", "POST", "/content", page("Taken", "")));
        refused(400, call("volunteer", "POST", "/content", page("", "")));
        refused(400, call("volunteer", "POST", "/content", page("Broken", "<p>")));
        refused(400, call("volunteer", "POST", "/content", "{broken"));
        refused(400, call("volunteer", "POST", "/content", "[]"));
        refused(404, call("volunteer", "GET", "/nothing", ""));
        refused(405, call("volunteer", "DELETE", "/content/"
                + host.site().pages().home("RIVERSIDE").orElseThrow().id() + "/history", ""));
    }

    @Test
    public void listsTheSpacesOneMayView() throws IOException {
        assertEquals("RIVERSIDE", keys(ok(call("volunteer", "GET", "/space?limit=500", ""))));
        assertEquals("RIVERSIDE HARBOUR", keys(ok(call("care", "GET", "/space", ""))));
        assertEquals("", keys(ok(call("outsider", "GET", "/space", ""))));
        JsonNode space = ok(call("", "GET", "/space/RIVERSIDE?expand=homepage,description.plain", ""));
        assertEquals("Riverside Mutual Aid", space.at("/homepage/title").asText());
        refused(404, call("", "GET", "/space/HARBOUR", ""));
    }

    @Test
    public void saysWhoIsAsking() throws IOException {
        JsonNode known = ok(call("admin", "GET", "/user/current", ""));
        assertEquals("known admin 21232f297a57a5a743894a0e4a801fc3", known.get("type").asText() + " "
                + known.get("username").asText() + " " + known.get("userKey").asText());
        assertEquals("anonymous", ok(call("", "GET", "/user/current", "")).get("type").asText());
    }

    private HttpResponse<String> call(String user, String method, String path, String json) {
        return browser.rest(user, method, "/rest/api" + path, json);
    }

    private JsonNode ok(HttpResponse<String> answer) throws IOException {
        assertEquals(answer.body(), 200, answer.statusCode());
        return mapper.readTree(answer.body());
    }

    private void refused(int status, HttpResponse<String> answer) throws IOException {
        assertEquals(answer.body(), status, answer.statusCode());
        JsonNode problem = mapper.readTree(answer.body());
        assertEquals(status, problem.get("statusCode").asInt());
        assertTrue(problem.get("message").isTextual() && problem.get("data").isObject());
    }

    private static String keys(JsonNode list) {
        StringBuilder keys = new StringBuilder();
        list.get("results").forEach(space -> keys.append(space.get("key").asText()).append(' '));
        return keys.toString().strip();
    }

    private static String page(String title, String body) {
        return "{\"type\":\"page\",\"title\":\"" + title + "\",\"space\":{\"key\":\"RIVERSIDE\"},"
                + "\"body\":{\"storage\":{\"value\":\"" + body + "\",\"representation\":\"storage\"}}}";
    }
}
