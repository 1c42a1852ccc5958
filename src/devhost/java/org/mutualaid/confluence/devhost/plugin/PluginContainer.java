package org.mutualaid.confluence.devhost.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import org.apache.felix.framework.FrameworkFactory;
import org.mutualaid.confluence.devhost.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * An OSGi framework with one installed plugin, wired by Gemini Blueprint as in Confluence. Once installed, the plugin's
 * classes and files can be read; once started, its objects can be made. A plugin that does not resolve, misses a
 * service or has a broken context is refused by name.
 */
public final class PluginContainer implements AutoCloseable {

    private static final int CONTEXT_SECONDS = 60;

    private final Framework framework;
    private final Bundle plugin;
    private ApplicationContext context;

    private PluginContainer(Framework framework, Bundle plugin) {
        this.framework = framework;
        this.plugin = plugin;
    }

    /** Installs the jar; the work folder holds the framework's own files and may be deleted afterwards. */
    public static PluginContainer install(Path jar, Path work) {
        Framework framework = new FrameworkFactory().newFramework(configuration(work));
        try {
            framework.start();
            return new PluginContainer(framework, install(framework.getBundleContext(), jar));
        } catch (BundleException refused) {
            stop(framework);
            throw new StartFailure("plugin " + jar.getFileName() + " does not resolve: "
                    + StartFailure.reason(refused), refused);
        } catch (IOException broken) {
            stop(framework);
            throw new StartFailure("plugin " + jar.getFileName() + " cannot be installed: "
                    + StartFailure.reason(broken), broken);
        }
    }

    private static Bundle install(BundleContext host, Path jar) throws BundleException, IOException {
        HostBundles own = new HostBundles();
        host.installBundle("host:schemas", new ByteArrayInputStream(own.schemas())).start();
        String key = symbolicName(jar);
        Bundle plugin = host.installBundle("plugin:" + key, Files.newInputStream(jar));
        host.installBundle("host:clock", new ByteArrayInputStream(own.clock(key)));
        plugin.start();
        return plugin;
    }

    /** Offers the services and builds the plugin's context on them. */
    public void start(HostServices services) {
        BundleContext host = framework.getBundleContext();
        services.all().forEach((type, service) -> host.registerService(type.getName(), service, null));
        ContextOutcome outcome = new ContextOutcome(plugin.getSymbolicName());
        try {
            startGemini(host, outcome);
        } catch (BundleException | IOException | ReflectiveOperationException broken) {
            throw new StartFailure("Gemini Blueprint does not start: " + StartFailure.reason(broken), broken);
        }
        context = outcome.await(CONTEXT_SECONDS);
    }

    private static void startGemini(BundleContext host, ContextOutcome outcome)
            throws BundleException, IOException, ReflectiveOperationException {
        Bundle io = installJarOf(host, "org.eclipse.gemini.blueprint.io.OsgiBundleResource");
        Bundle core = installJarOf(host, "org.eclipse.gemini.blueprint.context.BundleContextAware");
        Bundle extender = installJarOf(host, "org.eclipse.gemini.blueprint.extender.OsgiApplicationContextCreator");
        io.start();
        core.start();
        outcome.listen(core);
        extender.start();
    }

    private static Bundle installJarOf(BundleContext host, String className)
            throws BundleException, IOException, ReflectiveOperationException {
        URL jar = Class.forName(className, false, PluginContainer.class.getClassLoader())
                .getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = jar.openStream()) {
            return host.installBundle(jar.toString(), in);
        }
    }

    private static Map<String, String> configuration(Path work) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, work.resolve("osgi").toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, new ExportedPackages().header());
        configuration.put("felix.bootdelegation.implicit", "false");
        configuration.put("felix.log.level", "1");
        return configuration;
    }

    private static String symbolicName(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String name = file.getManifest() == null ? null
                    : file.getManifest().getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            return Optional.ofNullable(name).orElseThrow(() -> new StartFailure(jar + " is not an OSGi bundle"));
        }
    }

    /** A new object of the plugin's class, its constructor filled from the plugin's context. */
    public Object create(Class<?> type) {
        return context.getAutowireCapableBeanFactory()
                .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    /** The class as the plugin sees it. */
    public Class<?> load(String className) {
        try {
            return plugin.loadClass(className);
        } catch (ClassNotFoundException missing) {
            throw new StartFailure("plugin " + plugin.getSymbolicName() + " has no class " + className, missing);
        }
    }

    /** The bundle's own classes in a package and below. */
    public List<Class<?>> classesBelow(String packageName) {
        Collection<String> files = plugin.adapt(BundleWiring.class).listResources(packageName.replace('.', '/'),
                "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
        return files.stream().sorted()
                .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .<Class<?>>map(this::load).toList();
    }

    /** A file of the jar. */
    public Optional<URL> file(String path) {
        return Optional.ofNullable(plugin.getEntry(path));
    }

    public ClassLoader classLoader() {
        return plugin.adapt(BundleWiring.class).getClassLoader();
    }

    /** A bean of the plugin's context by its id, for tests and loaders. */
    public Object bean(String name) {
        return context.getBean(name);
    }

    /** The bean of that class name, however it is called. */
    public Object beanOf(String className) {
        String[] names = context.getBeanNamesForType(load(className));
        if (names.length != 1) {
            throw new StartFailure("expected one bean of " + className + ", found " + Arrays.toString(names));
        }
        return context.getBean(names[0]);
    }

    @Override
    public void close() {
        stop(framework);
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException unwilling) {
            throw new IllegalStateException(unwilling);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
