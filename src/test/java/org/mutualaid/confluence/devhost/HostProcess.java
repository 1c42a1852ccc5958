package org.mutualaid.confluence.devhost;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host in a process of its own, started on any free port with the built plugin, as the build starts it. */
public final class HostProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("running at (http://\\S+)");

    /** How a process ended that was not meant to stay: its exit code and what it said on standard error. */
    record End(int code, List<String> errors) {
    }

    private final Process process;
    private final Path errors;
    private String url = "";

    private HostProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts it, and returns when it answers. Options are system properties such as <code>-Dhost.demo=false</code>. */
    public static HostProcess start(Path home, String... options) throws IOException {
        return launch(home, options).awaitAnswers();
    }

    /** Starts it, and returns at once. */
    public static HostProcess launch(Path home, String... options) throws IOException {
        Path errors = Files.createTempFile(home.getParent(), "host", ".err");
        return new HostProcess(command(home, options).redirectError(errors.toFile()).start(), errors);
    }

    /** Waits until it says that it answers. */
    public HostProcess awaitAnswers() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                url = address.group(1);
                return this;
            }
        }
        throw new IOException("The host did not start: " + Files.readString(errors));
    }

    /** Starts it with something in the way, and waits for its end. */
    static End refused(Path home, String... options) throws IOException, InterruptedException {
        Process process = command(home, options).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            return new End(process.exitValue(), told.lines().toList());
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder command(Path home, String... options) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), "-Dplugin.jar=" + System.getProperty("plugin.jar"),
                "-Dhost.port=0", "-Dhost.home=" + home));
        command.addAll(List.of(options));
        command.add(DevHost.class.getName());
        return new ProcessBuilder(command);
    }

    /** The address of the host once it answers, such as <code>http://localhost:40001/confluence</code>. */
    public String url() {
        return url;
    }

    /** Ends it at once, without any chance to put things in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
