package org.mutualaid.confluence.devhost.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Two small bundles that the host writes itself: the XML schemas of Spring, and the clock of the plugin. */
final class HostBundles {

    private static final String CLOCK_CONTEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans.xsd
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
              <osgi:reference id="hostTime" interface="java.time.InstantSource"/>
              <bean id="clock" factory-bean="hostTime" factory-method="withZone">
                <constructor-arg type="java.time.ZoneId" value="UTC"/>
              </bean>
            </beans>
            """;

    /** Gemini looks for schemas in bundles only, not in what the framework itself exports. */
    byte[] schemas() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        merge(files, "META-INF/spring.schemas").values().stream().distinct()
                .forEach(path -> files.put(path.toString(), bytes(resource(path.toString()))));
        merge(files, "META-INF/spring.handlers");
        return bundle(Map.of("Bundle-SymbolicName", "org.mutualaid.devhost.schemas", "DynamicImport-Package", "*"),
                files);
    }

    /** Replaces the plugin's bean "clock" by the host's clock. */
    byte[] clock(String plugin) {
        return bundle(Map.of("Bundle-SymbolicName", "org.mutualaid.devhost.clock", "Fragment-Host", plugin),
                Map.of("META-INF/spring/zz-host-clock.xml", CLOCK_CONTEXT.getBytes(StandardCharsets.UTF_8)));
    }

    private Properties merge(Map<String, byte[]> files, String name) {
        Properties merged = new Properties();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (URL part : springFiles(name)) {
                try (InputStream in = part.openStream()) {
                    merged.load(in);
                }
            }
            merged.store(out, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        files.put(name, out.toByteArray());
        return merged;
    }

    private List<URL> springFiles(String name) throws IOException {
        return Collections.list(loader().getResources(name)).stream()
                .filter(url -> url.toString().contains("spring-")).toList();
    }

    private InputStream resource(String path) {
        return loader().getResourceAsStream(path);
    }

    private ClassLoader loader() {
        return HostBundles.class.getClassLoader();
    }

    private static byte[] bytes(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bundle(Map<String, String> headers, Map<String, byte[]> files) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
