package org.mutualaid.confluence.devhost.page.look;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TarGzTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void writesWantedFilesAndPassesOverTheRest() throws IOException {
        Path archive = folder.getRoot().toPath().resolve("a.tgz");
        Files.write(archive, packed("package/README.md", "x".repeat(600), "package/dist/a.css", "body{}",
                "package/dist/fonts/b.woff", ""));
        Path target = folder.getRoot().toPath().resolve("out");
        TarGz.extract(archive, name -> name.startsWith("package/dist/")
                ? Optional.of(target.resolve(name.substring("package/dist/".length()))) : Optional.empty());
        assertEquals("body{}", Files.readString(target.resolve("a.css")));
        assertEquals(0, Files.size(target.resolve("fonts/b.woff")));
        assertFalse(Files.exists(target.resolve("README.md")));
    }

    private static byte[] packed(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream tar = new GZIPOutputStream(bytes)) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                byte[] content = namesAndContents[index + 1].getBytes(StandardCharsets.UTF_8);
                byte[] header = new byte[512];
                copy(namesAndContents[index], header, 0);
                copy(String.format("%011o", content.length), header, 124);
                tar.write(header);
                tar.write(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
            }
            tar.write(new byte[1024]);
        }
        return bytes.toByteArray();
    }

    private static void copy(String text, byte[] into, int start) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, into, start, bytes.length);
    }
}
