package org.mutualaid.confluence.descriptor;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.mutualaid.confluence.architecture.SourceFiles;

/** The calls that the endpoints of the app take. */
public final class RestCalls {

    private RestCalls() {
    }

    /** Each as method and path, such as {@code GET /needs/{code}}. */
    public static Set<String> written() throws ClassNotFoundException {
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
