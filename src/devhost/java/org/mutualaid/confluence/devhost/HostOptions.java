package org.mutualaid.confluence.devhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.mutualaid.confluence.devhost.objects.Databases;

/**
 * How the host is started, from system properties.
 *
 * @param port     <code>host.port</code>, 1990 unless given; 0 takes any free one
 * @param home     <code>host.home</code>, the data folder, kept between runs
 * @param database <code>host.database</code>, a JDBC URL; an embedded H2 file in the home unless given
 * @param demo     <code>host.demo</code>, whether an empty database is filled with the demo coalition
 * @param jar      <code>plugin.jar</code>, the built plugin
 */
public record HostOptions(int port, Path home, String database, boolean demo, Path jar) {

    /** Reads the properties; a blank value counts as not given. */
    public static HostOptions from(Properties properties) {
        Path home = Path.of(text(properties, "host.home", "target/devhost")).toAbsolutePath().normalize();
        int port = port(text(properties, "host.port", "1990"));
        String database = text(properties, "host.database", Databases.embeddedIn(home));
        boolean demo = flag(text(properties, "host.demo", "true"));
        return new HostOptions(port, home, database, demo, jar(text(properties, "plugin.jar", "")));
    }

    /** Makes the home when it is missing, and refuses one that cannot be written. */
    public void prepareHome() {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "write", ".test"));
        } catch (IOException refused) {
            throw new StartFailure("host.home " + home + " cannot be written to: choose another folder", refused);
        }
    }

    private static String text(Properties properties, String name, String preset) {
        String given = properties.getProperty(name, "").trim();
        return given.isEmpty() ? preset : given;
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("host.port is " + text + ": expected a number from 0 to 65535");
    }

    private static boolean flag(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new StartFailure("host.demo is " + text + ": expected true or false");
    }

    private static Path jar(String given) {
        Path jar = given.isEmpty() ? built() : Path.of(given);
        if (!Files.isReadable(jar)) {
            throw new StartFailure("plugin.jar " + jar + " does not exist: build it with mvn package");
        }
        return jar.toAbsolutePath().normalize();
    }

    private static Path built() {
        Path target = Path.of("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("mutual-aid-for-confluence-.*\\.jar"))
                    .findFirst().orElse(target.resolve("mutual-aid-for-confluence.jar"));
        } catch (IOException missing) {
            return target.resolve("mutual-aid-for-confluence.jar");
        }
    }
}
