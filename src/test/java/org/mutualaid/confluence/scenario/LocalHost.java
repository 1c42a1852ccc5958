package org.mutualaid.confluence.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.mutualaid.confluence.devhost.HostProcess;

/** A host without the demo, with the lists of its public space settled; one for all tests of a run. */
public final class LocalHost extends ExternalResource {

    private static final LocalHost SHARED = new LocalHost();

    private HostProcess process;

    private LocalHost() {
    }

    public static LocalHost shared() {
        return SHARED;
    }

    public String url() {
        return process.url();
    }

    /** Settles areas for the space of a new host. */
    static void settle(String url) {
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
            Path home = Files.createTempDirectory(Path.of("target"), "host-shared");
            process = HostProcess.start(home.toAbsolutePath(), "-Dhost.demo=false");
            Runtime.getRuntime().addShutdownHook(new Thread(process::close));
            settle(process.url());
        }
    }
}
