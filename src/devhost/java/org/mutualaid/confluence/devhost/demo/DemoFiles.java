package org.mutualaid.confluence.devhost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The demo's files on the class path. */
public final class DemoFiles {

    private DemoFiles() {
    }

    static String text(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a table, each cut into its cells. */
    public static List<List<String>> table(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).map(line -> List.of(line.split(" \\| "))).toList();
    }

    /** The lines of a file as they are, but for empty ones. */
    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }
}
