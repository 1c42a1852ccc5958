package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;

/** What the descriptor names exists, and what exists is named in it. */
public class PluginDescriptorTest {

    private static Document descriptor;

    @BeforeClass
    public static void read() throws IOException {
        descriptor = Jsoup.parse(Files.readString(Path.of("atlassian-plugin.xml")), "", Parser.xmlParser());
    }

    @Test
    public void everyBeanHasANameOfItsOwn() {
        Pattern bean = Pattern.compile("<(?:bean|osgi:reference) id=\"([^\"]+)\"");
        Set<String> names = new TreeSet<>();
        for (Path file : SourceFiles.below("src/main/resources/META-INF/spring", ".xml")) {
            Matcher found = bean.matcher(SourceFiles.text(file));
            while (found.find()) {
                assertTrue(found.group(1) + " again in " + file, names.add(found.group(1)));
            }
        }
        assertFalse(names.isEmpty());
    }

    @Test
    public void everyClassItNamesExists() throws ClassNotFoundException {
        for (Element module : descriptor.select("atlassian-plugin > [class]")) {
            assertFalse(Class.forName(module.attr("class")).isInterface());
        }
    }

    @Test
    public void everyEntityIsListed() {
        Set<String> listed = descriptor.select("ao > entity").eachText().stream()
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = mainClasses().stream()
                .filter(type -> type.isInterface() && type.getSimpleName().startsWith("Ao"))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, listed);
    }

    @Test
    public void everyFileItNamesExists() {
        List<String> missing = new ArrayList<>();
        for (Element resource : descriptor.select("resource[type=download], resource[type=velocity]")) {
            if (!Files.exists(Path.of("src/main/resources", resource.attr("location")))) {
                missing.add(resource.attr("location"));
            }
        }
        for (Element macro : descriptor.select("xhtml-macro")) {
            String icon = macro.attr("icon").replace("/download/resources/${plugin.key}/", "");
            if (!Files.isRegularFile(Path.of("src/main/resources", icon))) {
                missing.add(macro.attr("key") + ": " + macro.attr("icon"));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    public void everyRestClassSaysWhoIsLetIn() {
        List<Class<?>> endpoints = mainClasses().stream()
                .filter(type -> type.getSimpleName().endsWith("Endpoint"))
                .collect(Collectors.toList());
        assertFalse(endpoints.isEmpty());
        for (Class<?> endpoint : endpoints) {
            Set<String> annotations = Arrays.stream(endpoint.getAnnotations())
                    .map(Annotation::annotationType)
                    .map(Class::getName)
                    .collect(Collectors.toSet());
            assertTrue(endpoint.getName(), annotations.stream().anyMatch(name ->
                    name.startsWith("com.atlassian.plugins.rest.api.security.annotation.")));
        }
    }

    @Test
    public void everyMethodThatTemplatesMayCallExistsOnAView() throws ClassNotFoundException {
        for (String allowed : descriptor.select("velocity-allowlist > method").eachText()) {
            String[] parts = allowed.split("#");
            Class<?> view = Class.forName(parts[0]);
            assertTrue(allowed + ": templates see records only", view.isRecord());
            boolean exists = Arrays.stream(view.getMethods()).anyMatch(method -> signature(method).equals(parts[1]));
            assertTrue(allowed, exists);
        }
    }

    @Test
    public void everyMacroIsDescribedInTheMacroBrowser() throws IOException {
        String texts = Files.readString(Path.of("i18n/mutual-aid.properties"));
        for (Element macro : descriptor.select("xhtml-macro")) {
            String prefix = "org.mutualaid.confluence." + macro.attr("name");
            assertTrue(prefix, texts.contains(prefix + ".label=") && texts.contains(prefix + ".desc="));
            for (Element parameter : macro.select("parameter")) {
                String key = prefix + ".param." + parameter.attr("name");
                assertTrue(key, texts.contains(key + ".label=") && texts.contains(key + ".desc="));
            }
        }
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static List<Class<?>> mainClasses() {
        List<Class<?>> types = new ArrayList<>();
        Path root = Path.of("src/main/java");
        for (Path file : SourceFiles.below(root.toString(), ".java")) {
            String name = root.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
            if (!name.endsWith("package-info")) {
                types.add(load(name));
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PluginDescriptorTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(name, missing);
        }
    }
}
