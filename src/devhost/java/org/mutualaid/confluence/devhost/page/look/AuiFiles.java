package org.mutualaid.confluence.devhost.page.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** AUI and jQuery, fetched once by npm into a folder of the build; never part of the project. */
public final class AuiFiles {

    /** Version of AUI, part of its addresses. */
    public static final String VERSION = "10.0.4";

    private static final List<String> PACKAGES = List.of("@atlassian/aui@" + VERSION, "jquery@3.7.1");
    private static final List<String> FOLDERS = List.of("package/dist/aui/", "package/dist/");
    private static final List<String> WANTED = List.of("aui-prototyping.css", "aui-prototyping.js", "jquery.min.js",
            "fonts/adgs-icons.woff", "fonts/atlassian-icons.woff",
            "images/adgs-icons.svg", "images/atlassian-icons.svg");
    private static final int SECONDS = 90;

    private final Path folder;
    private final boolean present;

    private AuiFiles(Path folder) {
        this.folder = folder;
        this.present = isComplete(folder);
    }

    /** The files in the folder, fetched when they are not there yet; says in one line when they cannot be had. */
    public static AuiFiles in(Path folder) {
        if (!isComplete(folder)) {
            try {
                fetch(folder);
            } catch (IOException | InterruptedException failure) {
                System.out.println("AUI could not be fetched by npm; the host runs with plain styles.");
            }
        }
        return new AuiFiles(folder);
    }

    /** No AUI: the host's own plain styles only. */
    public static AuiFiles none() {
        return new AuiFiles(Path.of("target", "no-such-folder"));
    }

    public boolean present() {
        return present;
    }

    /** A file by its name below the folder, such as <code>fonts/adgs-icons.woff</code>. */
    Optional<Path> file(String name) {
        return WANTED.stream().filter(name::equals).map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private static boolean isComplete(Path folder) {
        return WANTED.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    private static void fetch(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path packed = Files.createTempDirectory(folder, "npm");
        pack(packed);
        try (Stream<Path> archives = Files.list(packed)) {
            for (Path archive : archives.filter(path -> path.toString().endsWith(".tgz")).toList()) {
                TarGz.extract(archive, name -> wanted(name).map(folder::resolve));
                Files.delete(archive);
            }
        }
        Files.delete(packed);
        if (!isComplete(folder)) {
            throw new IOException("npm brought something else");
        }
    }

    private static Optional<String> wanted(String name) {
        return FOLDERS.stream().filter(name::startsWith).map(start -> name.substring(start.length()))
                .filter(WANTED::contains).findFirst();
    }

    private static void pack(Path place) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = Stream.concat(
                Stream.of(windows ? "npm.cmd" : "npm", "pack", "--silent", "--fetch-retries=1"),
                PACKAGES.stream()).toList();
        Process npm = new ProcessBuilder(command).directory(place.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!npm.waitFor(SECONDS, TimeUnit.SECONDS)) {
            npm.destroyForcibly();
            throw new IOException("npm took too long");
        }
        if (npm.exitValue() != 0) {
            throw new IOException("npm failed");
        }
    }
}
