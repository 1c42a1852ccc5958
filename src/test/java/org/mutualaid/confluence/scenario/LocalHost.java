package org.mutualaid.confluence.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.mutualaid.confluence.devhost.HostProcess;

/** A running host, started by the first test that needs it and kept for all others of a run. */
public final class LocalHost extends ExternalResource {

    private static final LocalHost SHARED = new LocalHost(false);
    private static final LocalHost LIVED_IN = new LocalHost(true);

    private final boolean demo;
    private HostProcess process;
    private Path home;

    private LocalHost(boolean demo) {
        this.demo = demo;
    }

    /** A host without needs, with the lists of its public space settled. */
    public static LocalHost shared() {
        return SHARED;
    }

    /** A host with the demo coalition. */
    public static LocalHost livedIn() {
        return LIVED_IN;
    }

    public String url() {
        return process.url();
    }

    /** Where the host keeps everything: database, files, key. */
    public Path folder() {
        return home;
    }

    /** Settles areas for the space of a new host. */
    public static void settle(String url) {
        Rest.as("coordinator", url)
                .put("/spaces/RIVERSIDE/lists", Map.of(
                        "areas", List.of(Map.of("name", "Mill Lane"), Map.of("name", "Southside")),
                        "categories", List.of(Map.of("key", "food"), Map.of("key", "rides")),
                        "languages", List.of("en", "es"),
                        "revision", 0))
                .expect(200);
    }

    @Override
    protected void before() throws Exception {
        if (process == null) {
            home = Files.createTempDirectory(Path.of("target"), "host-shared").toAbsolutePath();
            process = HostProcess.start(home, "-Dhost.demo=" + demo);
            Runtime.getRuntime().addShutdownHook(new Thread(process::close));
            if (!demo) {
                settle(process.url());
            }
        }
    }
}
