package org.mutualaid.confluence.descriptor;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.security.PermissionManager;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mutualaid.confluence.devhost.HostClock;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.plugin.HostServices;
import org.mutualaid.confluence.devhost.plugin.PluginContainer;

public class BundleResolutionIT {

    private static final String NEEDS_A_SERVICE = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans.xsd
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint
                  http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
              <osgi:reference id="absent" interface="java.util.concurrent.Callable"/>
            </beans>
            """;

    private static final String BROKEN_BEAN = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans.xsd">
              <bean id="broken" class="org.mutualaid.confluence.NoSuchThing"/>
            </beans>
            """;

    private final Path jar = Path.of(System.getProperty("plugin.jar"));
    private HostServices services = new PlatformServices().all();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theBuiltBundleResolvesAndItsContextStarts() throws IOException {
        try (PluginContainer container = start(jar)) {
            assertEquals("org.mutualaid.confluence.platform.SiteTime",
                    container.load("org.mutualaid.confluence.platform.SiteTime").getName());
        }
    }

    @Test
    public void thePluginRunsOnTheClockOfTheHost() throws IOException {
        HostClock clock = new HostClock();
        services.offer(InstantSource.class, clock);
        try (PluginContainer container = start(jar)) {
            clock.standAt(Instant.parse("2026-03-01T10:00:00Z"));
            assertEquals(Instant.parse("2026-03-01T10:00:00Z"), ((Clock) container.bean("clock")).instant());
        }
    }

    @Test
    public void thePluginDoesNotSeeClassesOfTheHost() throws IOException {
        try (PluginContainer container = start(jar)) {
            assertThrows(StartFailure.class, () -> container.load("org.mutualaid.confluence.devhost.DevHost"));
            assertThrows(StartFailure.class, () -> container.load("org.h2.Driver"));
        }
    }

    @Test
    public void aMissingPackageIsNamed() throws IOException {
        Path variant = new JarVariant(jar).header("Import-Package", before -> append(before, "org.example.absent"))
                .in(folder.getRoot().toPath());
        assertThat(refusal(variant), containsString("org.example.absent"));
    }

    @Test
    public void aServiceThatIsNotOfferedIsNamed() throws IOException {
        Path variant = new JarVariant(jar).file("META-INF/spring/needs-a-service.xml", NEEDS_A_SERVICE)
                .in(folder.getRoot().toPath());
        assertThat(refusal(variant), containsString("missing service java.util.concurrent.Callable"));
    }

    @Test
    public void aServiceThatThePluginItselfNeedsIsNamed() {
        for (Class<?> needed : List.of(ActiveObjects.class, PermissionManager.class)) {
            services = new PlatformServices().without(needed);
            assertThat(refusal(jar), containsString("missing service " + needed.getName()));
        }
    }

    @Test
    public void aBeanThatCannotBeMadeIsNamed() throws IOException {
        Path variant = new JarVariant(jar).file("META-INF/spring/broken.xml", BROKEN_BEAN)
                .in(folder.getRoot().toPath());
        assertThat(refusal(variant), containsString("org.mutualaid.confluence.NoSuchThing"));
    }

    @Test
    public void everyPlatformAnnotationInUseHasItsPackageImported() throws IOException {
        assertEquals(Set.of(), missingAnnotationPackages(jar));
    }

    @Test
    public void anAnnotationWhosePackageIsNotImportedIsNoticed() throws IOException {
        assertThat(annotationPackages(jar), hasItem("com.atlassian.plugins.rest.api.security.annotation"));
        for (String used : annotationPackages(jar)) {
            Path variant = new JarVariant(jar).header("Import-Package", before -> without(before, used))
                    .in(folder.getRoot().toPath());
            assertThat(missingAnnotationPackages(variant), hasItem(used));
        }
    }

    @Test
    public void theJarHoldsNoClassOfThePlatform() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Set<String> classes = file.stream().map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("org/mutualaid/confluence/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), classes);
            assertThat(file.stream().map(entry -> entry.getName()).toList(),
                    not(hasItem(containsString("devhost"))));
        }
    }

    private PluginContainer start(Path plugin) throws IOException {
        PluginContainer container = PluginContainer.install(plugin, folder.newFolder().toPath());
        try {
            container.start(services);
            return container;
        } catch (StartFailure failure) {
            container.close();
            throw failure;
        }
    }

    private String refusal(Path plugin) {
        return assertThrows(StartFailure.class, () -> start(plugin).close()).getMessage();
    }

    private static Set<String> missingAnnotationPackages(Path plugin) throws IOException {
        Set<String> missing = new TreeSet<>(annotationPackages(plugin));
        missing.removeAll(imported(plugin));
        return missing;
    }

    private static Set<String> annotationPackages(Path plugin) throws IOException {
        try (JarFile file = new JarFile(plugin.toFile())) {
            JavaClasses classes = new ClassFileImporter().importJar(file);
            return classes.stream().flatMap(type -> Stream.concat(type.getAnnotations().stream(),
                            type.getMethods().stream().flatMap(method -> method.getAnnotations().stream())))
                    .map(JavaAnnotation::getRawType).map(type -> type.getPackageName())
                    .filter(name -> name.startsWith("com.atlassian."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> imported(Path plugin) throws IOException {
        try (JarFile file = new JarFile(plugin.toFile())) {
            String header = file.getManifest().getMainAttributes().getValue("Import-Package");
            return header == null ? Set.of() : Arrays.stream(header.split(",(?=[a-z])"))
                    .map(clause -> clause.split(";")[0].trim()).collect(Collectors.toSet());
        }
    }

    private static String append(String header, String clause) {
        return header.isEmpty() ? clause : header + "," + clause;
    }

    private static String without(String header, String name) {
        return Arrays.stream(header.split(",(?=[a-z])")).filter(clause -> !clause.split(";")[0].equals(name))
                .collect(Collectors.joining(","));
    }
}
