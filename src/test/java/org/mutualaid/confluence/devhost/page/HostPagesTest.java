package org.mutualaid.confluence.devhost.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.devhost.page.look.AuiFiles;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SitePage.Content;
import org.mutualaid.confluence.devhost.site.Spaces;

public class HostPagesTest {

    private static TestHost host;
    private static SitePage board;

    private final Browser browser = new Browser(host.url());

    @BeforeClass
    public static void start() throws IOException {
        host = new TestHost(AuiFiles.none(), 0);
        board = create("Need board", "<p>Before</p><ac:structured-macro ac:name=\"hello\"/>");
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void showsAPublicPageToAVisitor() {
        Document page = browser.page("/display/RIVERSIDE/Need+board");
        assertEquals("Need board", page.select("h1").text());
        assertEquals("Before Hello", page.select("#main-content").text());
        assertEquals("Kept by Amina Yusuf \u00b7 last changed 20 Nov 2026", page.select(".host-byline").text());
        assertTrue("nothing to edit for a visitor", page.select("#editPageLink").isEmpty());
    }

    @Test
    public void carriesTheWebResourcesThatItsMacrosAskFor() {
        Document page = browser.page("/display/RIVERSIDE/Need+board");
        assertEquals(1, page.select("head link[href='/confluence/download/resources/test:hello/hello.css']").size());
        assertEquals("/confluence/download/resources/test:hello/hello.js",
                page.select("body > script").last().attr("src"));
        assertTrue(browser.page("/spaces").select("link[href*=hello]").isEmpty());
    }

    @Test
    public void answersHiddenAndMissingPagesAlike() {
        HttpResponse<String> hidden = browser.get("/display/HARBOUR/Old+Harbour+neighbours");
        HttpResponse<String> missing = browser.get("/display/RIVERSIDE/Nothing+of+the+kind");
        assertEquals(404, hidden.statusCode());
        assertEquals(404, missing.statusCode());
        assertEquals(mainOf(missing).replaceAll("os_destination=\\S+\"", ""),
                mainOf(hidden).replaceAll("os_destination=\\S+\"", ""));
        assertEquals(404, new Browser(host.url()).signIn("outsider").get("/display/RIVERSIDE").statusCode());
    }

    @Test
    public void signsInAndOutAndGoesBackToWhereOneWas() {
        HttpResponse<String> answer = browser.post("/login", Map.of("os_username", "volunteer", "os_password",
                "volunteer", "os_destination", "/display/RIVERSIDE/Need+board", "atl_token", browser.token()));
        assertTrue(answer.uri().getPath().endsWith("/display/RIVERSIDE/Need+board"));
        assertEquals("volunteer", Jsoup.parse(answer.body()).select("meta[name=ajs-remote-user]").attr("content"));
        browser.post("/logout", Map.of("atl_token", browser.token()));
        assertEquals("", browser.page("/spaces").select("meta[name=ajs-remote-user]").attr("content"));
    }

    @Test
    public void refusesWrongPasswordsAndForeignDestinations() {
        assertEquals(401, browser.post("/login", Map.of("os_username", "admin", "os_password", "x",
                "atl_token", browser.token())).statusCode());
        for (String elsewhere : List.of("http://example.org/", "//example.org/", "/\\example.org", "javascript:x")) {
            HttpResponse<String> answer = browser.post("/login", Map.of("os_username", "admin", "os_password", "admin",
                    "os_destination", elsewhere, "atl_token", browser.token()));
            assertEquals(host.url() + "/", answer.uri().toString());
        }
    }

    @Test
    public void refusesEveryFormWithoutItsToken() {
        browser.signIn("coordinator");
        assertEquals(403, browser.post("/login", Map.of("os_username", "a", "os_password", "a")).statusCode());
        assertEquals(403, browser.post("/preferences", Map.of("theme", "dark")).statusCode());
        browser.post("/logout", Map.of());
        browser.post("/pages/create", Map.of("spaceKey", "RIVERSIDE", "title", "Forged", "body", ""));
        HttpResponse<String> edit = browser.post("/pages/edit", Map.of("pageId", String.valueOf(board.id()),
                "version", "1", "title", "Forged", "body", "<p>forged</p>", "atl_token", "wrong"));
        assertEquals(400, edit.statusCode());
        assertEquals("what was typed stays", "<p>forged</p>", Jsoup.parse(edit.body()).select("textarea").val());
        assertFalse(host.site().pages().titled(Spaces.RIVERSIDE, "Forged").isPresent());
    }

    @Test
    public void keepsWhatWasTypedWhenSomebodySavedFirst() {
        SitePage page = create("Raced", "<p>one</p>");
        browser.signIn("volunteer");
        Map<String, String> form = Map.of("pageId", String.valueOf(page.id()), "version", "1", "title", "Raced",
                "body", "<p>mine</p>", "atl_token", browser.token());
        assertEquals(200, browser.post("/pages/edit", form).statusCode());
        HttpResponse<String> second = browser.post("/pages/edit", form);
        assertEquals(400, second.statusCode());
        assertTrue(second.body().contains("Somebody saved this page in the meantime"));
        assertEquals(2, host.site().pages().withId(page.id()).orElseThrow().version());
    }

    @Test
    public void createsPagesBelowTheHomePage() {
        browser.signIn("volunteer");
        HttpResponse<String> answer = browser.post("/pages/create", Map.of("spaceKey", "RIVERSIDE",
                "title", "100% ours? Sí", "body", "<p>x</p>", "atl_token", browser.token()));
        Document page = Jsoup.parse(answer.body());
        assertEquals("100% ours? Sí", page.select("h1").text());
        assertEquals("Riverside Mutual Aid", page.select("#breadcrumbs").text());
        assertTrue(page.select(".host-tree a[aria-current]").text().contains("100% ours? Sí"));
        HttpResponse<String> broken = browser.post("/pages/create", Map.of("spaceKey", "RIVERSIDE",
                "title", "Broken", "body", "<p>x", "atl_token", browser.token()));
        assertTrue(broken.body().contains("Error parsing xhtml"));
    }

    @Test
    public void letsOnlyThoseWriteWhoMay() {
        assertTrue("a visitor is asked to log in", browser.get("/pages/create").uri().getPath().endsWith("/login"));
        browser.signIn("partner");
        assertEquals(403, browser.get("/pages/edit?pageId=" + board.id()).statusCode());
        assertEquals(403, browser.post("/pages/edit", Map.of("pageId", String.valueOf(board.id()), "version", "1",
                "title", "x", "body", "", "atl_token", browser.token())).statusCode());
    }

    @Test
    public void remembersLookAndLanguage() {
        browser.post("/preferences", Map.of("theme", "dark", "atl_token", browser.token()));
        HttpResponse<String> answer = browser.post("/preferences",
                Map.of("language", "es", "back", "/macros", "atl_token", browser.token()));
        Document page = Jsoup.parse(answer.body());
        assertEquals("dark", page.select("html").attr("data-color-mode"));
        assertEquals("es", page.select("html").attr("lang"));
        assertTrue(page.select("header").text().contains("Espacios"));
        assertEquals("es", Jsoup.parse(new Browser(host.url()).get("/spaces", "Accept-Language", "fr, es;q=0.8").body())
                .select("html").attr("lang"));
    }

    @Test
    public void listsMacrosWithASnippetToPaste() {
        Document page = browser.page("/macros");
        assertEquals("<ac:structured-macro ac:name=\"hello\">\n  <ac:parameter ac:name=\"view\">cards</ac:parameter>\n"
                + "</ac:structured-macro>", page.select("pre").first().wholeText());
    }

    @Test
    public void framesPagesOfPluginServletsThatAskForIt() {
        HttpResponse<String> answer = browser.get("/plugins/servlet/page");
        Document page = Jsoup.parse(answer.body());
        assertEquals(202, answer.statusCode());
        assertEquals("Näme <1> - Confluence", page.title());
        assertEquals("Own", page.select("main h1").text());
        assertFalse(page.body().hasAttr("onload"));
        assertEquals("pläin", browser.get("/plugins/servlet/plain").body());
        assertEquals(404, browser.get("/plugins/servlet/missing").statusCode());
    }

    @Test
    public void servesItsOwnStylesAndNothingElse() {
        assertEquals(200, browser.get("/s/host/frame.css").statusCode());
        assertEquals(404, browser.get("/s/host/host.properties").statusCode());
        assertEquals(404, browser.get("/s/host/../host.properties").statusCode());
    }

    private static String mainOf(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").html();
    }

    private static SitePage create(String title, String body) {
        return host.site().pages().create(Spaces.RIVERSIDE, 0, new Content(title, body),
                host.site().people().named("coordinator").orElseThrow());
    }
}
