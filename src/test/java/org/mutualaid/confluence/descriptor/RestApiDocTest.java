package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;

/** The REST page tells of every call there is, and of no other. */
public class RestApiDocTest {

    private static final Pattern CALL = Pattern.compile("^\\| `(GET|POST|PUT|DELETE) ([^`?]+)", Pattern.MULTILINE);

    @Test
    public void everyCallIsDocumentedAndEveryDocumentedCallExists() throws Exception {
        assertEquals(written(), documented());
    }

    private static Set<String> documented() throws IOException {
        Set<String> calls = new TreeSet<>();
        Matcher call = CALL.matcher(Files.readString(java.nio.file.Path.of("src/docs/rest-api.md")));
        while (call.find()) {
            calls.add(call.group(1) + " " + call.group(2));
        }
        return calls;
    }

    private static Set<String> written() throws ClassNotFoundException {
        Set<String> calls = new TreeSet<>();
        java.nio.file.Path root = java.nio.file.Path.of("src/main/java");
        for (java.nio.file.Path file : SourceFiles.below(root.toString(), "Endpoint.java")) {
            String name = root.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
            Class<?> endpoint = Class.forName(name);
            for (Method method : endpoint.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        calls.add(verb.value() + " " + path(endpoint.getAnnotation(Path.class)) + path(
                                method.getAnnotation(Path.class)));
                    }
                }
            }
        }
        return calls;
    }

    private static String path(Path path) {
        return path == null ? "" : "/" + path.value().replaceAll("^/", "");
    }
}
