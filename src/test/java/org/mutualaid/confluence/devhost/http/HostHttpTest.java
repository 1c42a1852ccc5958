package org.mutualaid.confluence.devhost.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mutualaid.confluence.devhost.HostOptions;
import org.mutualaid.confluence.devhost.RunningHost;

public class HostHttpTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static RunningHost host;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeClass
    public static void start() throws IOException {
        Path folder = FOLDER.getRoot().toPath();
        host = RunningHost.start(new HostOptions(0, folder.resolve("home"), "jdbc:h2:mem:probe", false,
                new ProbePlugin("").in(folder)));
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void anOpenEndpointAnswersAnonymousVisitorsWithANewObjectEachTime() throws Exception {
        assertEquals("nobody 1", send(get("/rest/probe/1.0/open")).body());
        assertEquals("nobody 1", send(get("/rest/probe/latest/open")).body());
    }

    @Test
    public void basicAuthenticationTellsWhoIsAsking() throws Exception {
        assertEquals("somebody 1", send(as("volunteer", "volunteer", get("/rest/probe/1.0/open"))).body());
        assertEquals(401, send(as("volunteer", "wrong", get("/rest/probe/1.0/open"))).statusCode());
    }

    @Test
    public void anEndpointWithoutAnAnnotationOfRestIsForLicensedUsersOnly() throws Exception {
        assertEquals(401, send(get("/rest/probe/1.0/closed")).statusCode());
        assertEquals(200, send(as("volunteer", "volunteer", get("/rest/probe/1.0/closed"))).statusCode());
    }

    @Test
    public void aServletWithoutAnAnnotationSendsAnonymousVisitorsToTheLogin() throws Exception {
        HttpResponse<String> answer = send(get("/plugins/servlet/probe/closed?a=b"));
        assertEquals(302, answer.statusCode());
        assertEquals("/confluence/login.action?os_destination=%2Fplugins%2Fservlet%2Fprobe%2Fclosed%3Fa%3Db",
                answer.headers().firstValue("Location").orElse(""));
        assertEquals(200, send(as("volunteer", "volunteer", get("/plugins/servlet/probe/closed"))).statusCode());
    }

    @Test
    public void aServletSeesItsPatternInTheServletPath() throws Exception {
        assertEquals("/plugins/servlet/probe/open /a/b", send(get("/plugins/servlet/probe/open/a/b")).body());
        assertEquals("/plugins/servlet/probe/open null", send(get("/plugins/servlet/probe/open")).body());
        assertEquals(404, send(get("/plugins/servlet/probe/openly")).statusCode());
    }

    @Test
    public void aBodyThatAFormCouldSendNeedsTheXsrfHeader() throws Exception {
        HttpRequest.Builder form = post("text/plain");
        assertEquals(403, send(form).statusCode());
        assertEquals("XSRF check failed", send(form).body());
        assertEquals("took x", send(form.header("X-Atlassian-Token", "no-check")).body());
        assertEquals("took x", send(post("application/json")).body());
        assertEquals(403, send(get("/rest/probe/1.0/open").POST(BodyPublishers.noBody())).statusCode());
    }

    @Test
    public void aChangeFromAForeignOriginIsRefused() throws Exception {
        assertEquals(403, send(post("application/json").header("Origin", "http://evil.example")).statusCode());
        String own = host.url().replace("/confluence", "");
        assertEquals(200, send(post("application/json").header("Origin", own)).statusCode());
    }

    @Test
    public void filesOfThePluginAreServedCompressedAndWithATag() throws Exception {
        HttpResponse<String> answer = send(get("/download/resources/org.example.probe:board/board.js")
                .header("Accept-Encoding", "gzip"));
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse("none"));
        HttpResponse<String> plain = send(get("/download/resources/org.example.probe/files/board.js"));
        assertTrue(plain.body().startsWith("var board = 1;"));
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, send(get("/download/resources/org.example.probe/files/board.js")
                .header("If-None-Match", tag)).statusCode());
        assertEquals(404, send(get("/download/resources/org.example.probe/META-INF/MANIFEST.MF")).statusCode());
        assertEquals(404, send(get("/download/resources/org.example.probe/files/../META-INF/MANIFEST.MF"))
                .statusCode());
    }

    @Test
    public void thePagesAndTheRestOfTheSiteAreThere() throws Exception {
        assertEquals(200, send(get("/")).statusCode());
        assertEquals(200, send(get("/login.action")).statusCode());
        assertEquals(404, send(get("/nowhere")).statusCode());
        assertTrue(send(as("volunteer", "volunteer", get("/rest/api/space"))).body().contains("RIVERSIDE"));
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(host.url() + path));
    }

    private static HttpRequest.Builder post(String contentType) {
        return get("/rest/probe/1.0/open").POST(BodyPublishers.ofString("x")).header("Content-Type", contentType);
    }

    private static HttpRequest.Builder as(String name, String password, HttpRequest.Builder request) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
