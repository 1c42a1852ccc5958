package org.mutualaid.confluence.devhost.plugin;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.page.MacroDescription;
import org.mutualaid.confluence.devhost.page.Macros;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.MacroModule;
import org.mutualaid.confluence.devhost.site.service.WebResources;

/** A plugin in its container together with what its descriptor declares. */
public final class InstalledPlugin implements Macros {

    private final PluginContainer container;
    private final PluginDescriptor descriptor;
    private final Map<String, Macro> made = new ConcurrentHashMap<>();

    public InstalledPlugin(PluginContainer container) {
        this.container = container;
        this.descriptor = describe(container);
    }

    private static PluginDescriptor describe(PluginContainer container) {
        URL file = container.file("atlassian-plugin.xml")
                .orElseThrow(() -> new StartFailure("the plugin has no atlassian-plugin.xml"));
        try (InputStream xml = file.openStream()) {
            return DescriptorReader.read(xml);
        } catch (IOException unreadable) {
            throw new StartFailure("atlassian-plugin.xml cannot be read", unreadable);
        }
    }

    public PluginDescriptor descriptor() {
        return descriptor;
    }

    public PluginContainer container() {
        return container;
    }

    /** The entities of the <code>ao</code> module, as the plugin's own classes. */
    @SuppressWarnings("unchecked")
    public List<Class<? extends RawEntity<?>>> entities() {
        return descriptor.entities().stream()
                .<Class<? extends RawEntity<?>>>map(name -> (Class<? extends RawEntity<?>>) container.load(name))
                .toList();
    }

    /** Loads every class that the descriptor names, so that a wrong name is found at the start. */
    public void checkClasses() {
        Stream.concat(descriptor.macros().stream().map(MacroModule::className),
                descriptor.servlets().stream().map(PluginDescriptor.ServletModule::className))
                .forEach(container::load);
    }

    @Override
    public Optional<Macro> named(String name) {
        return descriptor.macros().stream().filter(macro -> macro.answersTo(name)).findFirst()
                .map(macro -> made.computeIfAbsent(macro.className(), this::make));
    }

    @Override
    public List<MacroDescription> all() {
        return descriptor.macros().stream().map(MacroModule::description).toList();
    }

    /** The web resources of the descriptor. */
    public WebResources webResources() {
        return key -> descriptor.webResources().stream().filter(each -> each.completeKey().equals(key)).findFirst();
    }

    /** What the plugin adds to the site's index. */
    public List<Extractor2> extractors() {
        return descriptor.extractors().stream()
                .map(name -> (Extractor2) container.create(container.load(name))).toList();
    }

    private Macro make(String className) {
        return (Macro) container.create(container.load(className));
    }
}
