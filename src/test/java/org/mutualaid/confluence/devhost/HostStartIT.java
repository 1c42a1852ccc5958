package org.mutualaid.confluence.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Starts the host in a process of its own, as a person would, with something in the way. */
public class HostStartIT {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aTakenPortIsToldInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(start("-Dhost.port=" + other.getLocalPort()), "port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    public void aFolderThatCannotBeWrittenIsToldInOneLine() throws Exception {
        String inAFile = folder.newFile("file").toPath().resolve("home").toString();
        assertRefused(start("-Dhost.port=0", "-Dhost.home=" + inAFile), "host.home " + inAFile);
    }

    @Test
    public void anUnreachableDatabaseIsToldInOneLine() throws Exception {
        int nobodyListens;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyListens = closed.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + nobodyListens + "/none";
        assertRefused(start("-Dhost.port=0", "-Dhost.database=" + url), url);
    }

    @Test
    public void aPortThatIsNoNumberIsToldInOneLine() throws Exception {
        assertRefused(start("-Dhost.port=http"), "host.port is http");
    }

    @Test
    public void aPluginThatIsNotThereIsToldInOneLine() throws Exception {
        assertRefused(start("-Dhost.port=0", "-Dplugin.jar=" + folder.getRoot() + "/none.jar"), "none.jar");
    }

    @Test
    public void theHostAnswersAtTheAddressItPrints() throws Exception {
        try (HostProcess host = HostProcess.start(folder.getRoot().toPath().resolve("home"), "-Dhost.demo=false")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(host.url() + "/")).build();
            HttpClient client = HttpClient.newHttpClient();
            assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
        }
    }

    private static void assertRefused(HostProcess.End end, String told) {
        assertEquals(end.errors().toString(), 1, end.errors().size());
        assertThat(end.errors().get(0), containsString(told));
        assertEquals(1, end.code());
    }

    private HostProcess.End start(String... options) throws IOException, InterruptedException {
        return HostProcess.refused(folder.getRoot().toPath().resolve("home"), options);
    }
}
