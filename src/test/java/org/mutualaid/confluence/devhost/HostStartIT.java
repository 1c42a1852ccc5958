package org.mutualaid.confluence.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Starts the host in a process of its own, as a person would, with something in the way. */
public class HostStartIT {

    private record End(int code, List<String> errors) {
    }

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

    private static void assertRefused(End end, String told) {
        assertEquals(end.errors().toString(), 1, end.errors().size());
        assertThat(end.errors().get(0), containsString(told));
        assertEquals(1, end.code());
    }

    private End start(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
                "-cp", System.getProperty("java.class.path"), "-Dplugin.jar=" + System.getProperty("plugin.jar"),
                "-Dhost.home=" + folder.getRoot().toPath().resolve("home")));
        command.addAll(List.of(options));
        command.add(DevHost.class.getName());
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            List<String> errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList();
            process.waitFor(60, TimeUnit.SECONDS);
            return new End(process.exitValue(), errors);
        } finally {
            process.destroyForcibly();
        }
    }
}
