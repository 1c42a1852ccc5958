package org.mutualaid.confluence.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Writes a copy of a jar with one thing changed, to prove that a check notices it. */
final class JarVariant {

    private final Path original;
    private final Map<String, UnaryOperator<String>> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    JarVariant(Path original) {
        this.original = original;
    }

    JarVariant header(String name, UnaryOperator<String> change) {
        headers.put(name, change);
        return this;
    }

    JarVariant file(String path, String content) {
        files.put(path, content);
        return this;
    }

    Path in(Path folder) throws IOException {
        Path copy = Files.createTempFile(folder, "variant", ".jar");
        try (JarFile jar = new JarFile(original.toFile()); OutputStream out = Files.newOutputStream(copy);
             JarOutputStream target = new JarOutputStream(out, changed(jar.getManifest()))) {
            for (JarEntry entry : jar.stream().filter(each -> !each.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                target.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(target);
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                target.putNextEntry(new JarEntry(file.getKey()));
                target.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }

    private Manifest changed(Manifest manifest) {
        headers.forEach((name, change) -> {
            String before = manifest.getMainAttributes().getValue(name);
            manifest.getMainAttributes().putValue(name, change.apply(before == null ? "" : before));
        });
        return manifest;
    }
}
