package org.mutualaid.confluence.devhost.page.storage;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.mutualaid.confluence.devhost.site.SitePage;

/** Renders pages; macros are looked up in the plugin first, then among the few that the host knows itself. */
public final class StorageRenderer {

    private final Function<String, Optional<Macro>> pluginMacros;
    private final PageLinks links;

    public StorageRenderer(Function<String, Optional<Macro>> pluginMacros, PageLinks links) {
        this.pluginMacros = pluginMacros;
        this.links = links;
    }

    /** The page's body as HTML, for whoever is asking on this thread. */
    public String render(SitePage page) {
        return new PageRendering(page, Jsoup.parse(page.body(), "", Parser.xmlParser()), pluginMacros, links).html();
    }
}
