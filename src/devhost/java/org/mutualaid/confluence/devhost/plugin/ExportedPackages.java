package org.mutualaid.confluence.devhost.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.apache.commons.logging.Log;
import org.slf4j.Logger;
import org.springframework.aop.TargetSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.SpringVersion;
import org.springframework.expression.Expression;

/**
 * The packages of the host that a plugin can import, as Confluence offers them: the platform's own, Active Objects,
 * Jakarta, Jackson, slf4j and Spring. Everything else of the host stays out of the plugin's sight.
 */
final class ExportedPackages {

    private record Source(Class<?> member, String prefix, String version) {
    }

    private final List<Source> sources = List.of(
            new Source(ActiveObjects.class, "com.atlassian", ""),
            new Source(Query.class, "net.java.ao", ""),
            new Source(HttpServlet.class, "jakarta.servlet", "6.0.0"),
            new Source(Path.class, "jakarta.ws.rs", "3.1.0"),
            new Source(Inject.class, "jakarta.inject", "2.0.1"),
            new Source(JsonProperty.class, "com.fasterxml.jackson", ""),
            new Source(JsonFactory.class, "com.fasterxml.jackson", ""),
            new Source(ObjectMapper.class, "com.fasterxml.jackson", ""),
            new Source(Logger.class, "org.slf4j", "2.0.0"),
            new Source(Log.class, "org.apache.commons.logging", "1.2.0"),
            new Source(BeanFactory.class, "org.springframework", SpringVersion.getVersion()),
            new Source(SpringVersion.class, "org.springframework", SpringVersion.getVersion()),
            new Source(ApplicationContext.class, "org.springframework", SpringVersion.getVersion()),
            new Source(Expression.class, "org.springframework", SpringVersion.getVersion()),
            new Source(TargetSource.class, "org.springframework", SpringVersion.getVersion()),
            new Source(TargetSource.class, "org.aopalliance", "1.0.0"));

    /** In the form of the framework's property for extra system packages. */
    String header() {
        return sources.stream().flatMap(this::clauses).distinct().collect(Collectors.joining(","));
    }

    private Stream<String> clauses(Source source) {
        String version = source.version().isEmpty() ? "" : ";version=" + source.version();
        return packages(source.member()).stream()
                .filter(name -> name.equals(source.prefix()) || name.startsWith(source.prefix() + "."))
                .map(name -> name + version);
    }

    private static Set<String> packages(Class<?> member) {
        try {
            java.nio.file.Path place = java.nio.file.Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return packages(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return packages(jar.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static Set<String> packages(java.nio.file.Path root) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class") && file.getParent() != null)
                    .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
