package org.mutualaid.confluence.devhost.page;

import com.atlassian.sal.api.message.I18nResolver;
import org.mutualaid.confluence.devhost.site.service.PageResources;

/** What the pages of the host need of the installed plugin: its macros, web resources, texts and blueprints. */
public record PluginParts(Macros macros, PageResources resources, I18nResolver texts, Blueprints blueprints) {

    /** Of a plugin without blueprints. */
    public PluginParts(Macros macros, PageResources resources, I18nResolver texts) {
        this(macros, resources, texts, Blueprints.NONE);
    }
}
