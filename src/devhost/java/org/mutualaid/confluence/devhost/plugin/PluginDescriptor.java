package org.mutualaid.confluence.devhost.plugin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.devhost.page.MacroDescription;
import org.mutualaid.confluence.devhost.site.service.WebResources.WebResource;

/**
 * What a plugin's <code>atlassian-plugin.xml</code> declares.
 *
 * @param allowedMethods what templates may call, as the descriptor spells it
 * @param i18n           base names of the text files, such as <code>i18n.mutual-aid</code>
 * @param onEveryPage    complete keys of web resources in the context <code>atl.general</code>; the host has them only
 *                       on the page on which spaces are made
 * @param downloads      files by module: the key is empty for resources of the plugin itself
 */
public record PluginDescriptor(String key, String name, List<MacroModule> macros, List<RestModule> rest,
                               List<ServletModule> servlets, List<WebResource> webResources, List<String> entities,
                               List<String> allowedMethods, List<String> i18n, List<Download> downloads,
                               List<JobModule> jobs, BlueprintModules blueprints,
                               List<String> extractors, List<String> onEveryPage) {

    public PluginDescriptor {
        macros = List.copyOf(macros);
        rest = List.copyOf(rest);
        servlets = List.copyOf(servlets);
        webResources = List.copyOf(webResources);
        entities = List.copyOf(entities);
        allowedMethods = List.copyOf(allowedMethods);
        i18n = List.copyOf(i18n);
        downloads = List.copyOf(downloads);
        jobs = List.copyOf(jobs);
    }

    /** One <code>xhtml-macro</code> with the other names it answers to. */
    public record MacroModule(MacroDescription description, String className, List<String> aliases) {

        public MacroModule {
            aliases = List.copyOf(aliases);
        }

        boolean answersTo(String name) {
            return description.name().equals(name) || aliases.contains(name);
        }
    }

    /** One <code>rest</code> module: a path such as <code>/mutual-aid</code>, and where its classes are. */
    public record RestModule(String path, String version, List<String> packages) {

        public RestModule {
            packages = List.copyOf(packages);
        }
    }

    /** One <code>servlet</code> module; patterns are below <code>/plugins/servlet</code>. */
    public record ServletModule(String key, String className, List<String> patterns, Map<String, String> parameters) {

        public ServletModule {
            patterns = List.copyOf(patterns);
            parameters = Map.copyOf(parameters);
        }
    }

    /** One <code>job-config</code> module: a bean of the plugin's context, and how often it runs. */
    public record JobModule(String bean, Duration every) {
    }

    /**
     * A file or folder offered for download. A name that ends in a slash stands for everything below it.
     *
     * @param module     key of the web resource, or empty for the plugin itself
     * @param translated whether texts in scripts are replaced by those of the reader's language
     */
    public record Download(String module, String name, String location, boolean translated) {
    }
}
