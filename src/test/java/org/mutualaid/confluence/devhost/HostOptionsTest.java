package org.mutualaid.confluence.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostOptionsTest {

    private final Properties given = new Properties();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Before
    public void jar() throws IOException {
        given.setProperty("plugin.jar", folder.newFile("plugin.jar").getPath());
    }

    @Test
    public void whatIsNotGivenOrBlankHasItsPreset() {
        given.setProperty("host.database", " ");
        HostOptions options = HostOptions.from(given);
        Path home = Path.of("target/devhost").toAbsolutePath();
        assertEquals(1990, options.port());
        assertEquals(home, options.home());
        assertEquals("jdbc:h2:file:" + home.resolve("database"), options.database());
        assertTrue(options.demo());
    }

    @Test
    public void takesWhatIsGiven() {
        given.setProperty("host.port", "2000");
        given.setProperty("host.home", folder.getRoot().getPath());
        given.setProperty("host.database", "jdbc:postgresql://localhost/aid");
        given.setProperty("host.demo", "false");
        HostOptions options = HostOptions.from(given);
        assertEquals(2000, options.port());
        assertEquals(folder.getRoot().toPath(), options.home());
        assertEquals("jdbc:postgresql://localhost/aid", options.database());
        assertFalse(options.demo());
    }

    @Test
    public void refusesAPortThatCannotBe() {
        given.setProperty("host.port", "65536");
        assertThrows(StartFailure.class, () -> HostOptions.from(given));
    }

    @Test
    public void refusesADemoThatIsNeitherTrueNorFalse() {
        given.setProperty("host.demo", "maybe");
        assertThrows(StartFailure.class, () -> HostOptions.from(given));
    }
}
