package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.service.WebResources.WebResource;

/** Collects the web resources that the page being rendered asks for, each once, dependencies first. */
public final class PageResources implements PageBuilderService {

    private final CurrentRequest current;
    private final WebResources declared;

    public PageResources(CurrentRequest current, WebResources declared) {
        this.current = current;
        this.declared = declared;
    }

    @Override
    public WebResourceAssembler assembler() {
        return Collecting::new;
    }

    /** Paths below the context of the style sheets asked for so far. */
    public List<String> styles() {
        return paths(".css");
    }

    /** Paths below the context of the scripts asked for so far. */
    public List<String> scripts() {
        return paths(".js");
    }

    /** Adds a web resource to the page; one that nobody declares fails by its name. */
    public void require(String completeKey) {
        Set<String> required = current.webResources();
        if (required.contains(completeKey) || isPartOfEveryPage(completeKey)) {
            return;
        }
        WebResource resource = declared.named(completeKey).orElseThrow(
                () -> new IllegalArgumentException("No such web resource: " + completeKey));
        resource.dependencies().forEach(this::require);
        required.add(completeKey);
    }

    private List<String> paths(String ending) {
        return current.webResources().stream()
                .flatMap(key -> declared.named(key).stream())
                .flatMap(resource -> files(resource, ending)).toList();
    }

    private static Stream<String> files(WebResource resource, String ending) {
        return resource.files().stream().filter(name -> name.endsWith(ending))
                .map(name -> "/download/resources/" + resource.completeKey() + "/" + name);
    }

    /** AUI and the basics of Confluence stand on every page of the host. */
    private static boolean isPartOfEveryPage(String key) {
        return key.startsWith("com.atlassian.auiplugin:") || key.startsWith("com.atlassian.plugins.jquery:")
                || key.startsWith("com.atlassian.confluence.plugins.confluence-create-content-plugin:")
                || key.startsWith("com.atlassian.plugins.atlassian-plugins-webresource-plugin:");
    }

    private final class Collecting implements RequiredResources {

        @Override
        public RequiredResources requireWebResource(String moduleKey) {
            require(moduleKey);
            return this;
        }
    }
}
