package org.mutualaid.confluence.devhost.page;

import com.atlassian.sal.api.message.I18nResolver;
import org.mutualaid.confluence.devhost.site.service.PageResources;

/** What the pages of the host need of the installed plugin: its macros, web resources and texts. */
public record PluginParts(Macros macros, PageResources resources, I18nResolver texts) {
}
