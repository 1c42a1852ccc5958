package org.mutualaid.confluence.devhost.page.look;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads the archives that npm packs. */
final class TarGz {

    private static final int BLOCK = 512;

    private TarGz() {
    }

    /** Writes every file of the archive that the choice gives a place to. */
    static void extract(Path archive, Function<String, Optional<Path>> placeOf) throws IOException {
        try (InputStream tar = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            byte[] header = tar.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                String prefix = text(header, 345, 155);
                String name = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                Optional<Path> place = placeOf.apply(name);
                if (place.isPresent()) {
                    Files.createDirectories(place.get().getParent());
                    Files.write(place.get(), content);
                }
                header = tar.readNBytes(BLOCK);
            }
        }
    }

    private static String text(byte[] header, int start, int length) {
        int end = start;
        while (end < start + length && header[end] != 0) {
            end++;
        }
        return new String(header, start, end - start, StandardCharsets.UTF_8);
    }
}
