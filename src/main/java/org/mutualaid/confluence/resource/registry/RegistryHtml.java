package org.mutualaid.confluence.resource.registry;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.web.PageTemplates;

/** A registry as HTML. */
public final class RegistryHtml {

    private final Registries registries;
    private final RegistryViews views;
    private final PageTemplates templates;

    public RegistryHtml(Registries registries, RegistryViews views, PageTemplates templates) {
        this.registries = registries;
        this.views = views;
        this.templates = templates;
    }

    /** @param acts whether it gets buttons and forms */
    String of(Actor actor, RegistryRequest request, boolean acts) {
        templates.require("registry");
        RegistryView view = views.of(request, registries.look(actor, request), acts);
        return templates.render("registry/registry.html.vm", Map.of("board", view));
    }
}
