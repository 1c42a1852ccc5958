package org.mutualaid.confluence.devhost.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.mutualaid.confluence.devhost.http.probe.ClosedEndpoint;
import org.mutualaid.confluence.devhost.http.probe.ClosedServlet;
import org.mutualaid.confluence.devhost.http.probe.OpenEndpoint;
import org.mutualaid.confluence.devhost.http.probe.OpenServlet;

/** A small plugin whose only purpose is to be asked over HTTP. */
final class ProbePlugin {

    private static final String DESCRIPTOR = """
            <atlassian-plugin key="org.example.probe" name="Probe" plugins-version="2">
              <resource type="download" name="files/" location="files/"/>
              <rest key="rest" path="/probe" version="1.0">
                <package>org.mutualaid.confluence.devhost.http.probe</package>
              </rest>
              <servlet key="open" class="org.mutualaid.confluence.devhost.http.probe.OpenServlet">
                <url-pattern>/probe/open/*</url-pattern>
              </servlet>
              <servlet key="closed" class="org.mutualaid.confluence.devhost.http.probe.ClosedServlet">
                <url-pattern>/probe/closed</url-pattern>
              </servlet>
              <web-resource key="board">
                <resource type="download" name="board.js" location="files/board.js"/>
              </web-resource>%s
            </atlassian-plugin>
            """;

    private static final String CONTEXT = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans.xsd
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
              <osgi:reference id="users" interface="com.atlassian.sal.api.user.UserManager"/>
            </beans>
            """;

    private static final String IMPORTS = "com.atlassian.annotations.security,com.atlassian.sal.api.user,"
            + "com.atlassian.plugins.rest.api.security.annotation,jakarta.inject,jakarta.servlet,jakarta.servlet.http,"
            + "jakarta.ws.rs";

    private final String moreModules;

    ProbePlugin(String moreModules) {
        this.moreModules = moreModules;
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("probe.jar");
        try (OutputStream out = Files.newOutputStream(file);
             JarOutputStream jar = new JarOutputStream(out, manifest())) {
            put(jar, "atlassian-plugin.xml", DESCRIPTOR.formatted(moreModules).getBytes(StandardCharsets.UTF_8));
            put(jar, "META-INF/spring/probe.xml", CONTEXT.getBytes(StandardCharsets.UTF_8));
            put(jar, "files/board.js", "var board = 1;\n".repeat(500).getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : List.of(OpenEndpoint.class, ClosedEndpoint.class, OpenServlet.class,
                    ClosedServlet.class)) {
                String path = type.getName().replace('.', '/') + ".class";
                try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                    put(jar, path, in.readAllBytes());
                }
            }
        }
        return file;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.example.probe");
        headers.putValue("Atlassian-Plugin-Key", "org.example.probe");
        headers.putValue("Spring-Context", "*");
        headers.putValue("Import-Package", IMPORTS);
        return manifest;
    }

    private static void put(JarOutputStream jar, String path, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(path));
        jar.write(content);
        jar.closeEntry();
    }
}
