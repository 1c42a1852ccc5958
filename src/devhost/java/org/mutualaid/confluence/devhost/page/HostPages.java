package org.mutualaid.confluence.devhost.page;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.devhost.page.look.AuiFiles;
import org.mutualaid.confluence.devhost.page.look.LookServlet;
import org.mutualaid.confluence.devhost.page.storage.PageLinks;
import org.mutualaid.confluence.devhost.page.storage.StorageRenderer;
import org.mutualaid.confluence.devhost.site.SignIn;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.service.HostAddress;
import org.mutualaid.confluence.devhost.site.service.Languages;
import org.mutualaid.confluence.devhost.site.service.TextFiles;
import org.mutualaid.confluence.devhost.template.AllowedMethods;
import org.mutualaid.confluence.devhost.template.Templates;

/** The host's own pages, put together; the web server maps what is offered here. */
public final class HostPages {

    private final LookServlet look;
    private final SiteServlet pages;
    private final Decorator decorator;
    private final StorageRenderer renderer;

    public HostPages(Site site, HostAddress address, Languages languages, PluginParts plugin, AuiFiles aui) {
        look = new LookServlet(aui);
        renderer = new StorageRenderer(plugin.macros()::named, new PageLinks(site, address.contextPath()));
        ClassLoader own = HostPages.class.getClassLoader();
        I18nResolver texts = new TextFiles(own, List.of("devhost.host"), languages);
        Templates templates = new Templates(own, AllowedMethods.below("org.mutualaid.confluence.devhost"),
                Map.of("i18n", texts, "context", address.contextPath()));
        SignIn signIn = new SignIn(site.people());
        Frame frame = new Frame(site, signIn, templates, new Frame.Surroundings(look, plugin.resources(), languages));
        decorator = new Decorator(frame);
        pages = new SiteServlet(new Exchange.Tools(site, signIn, templates, frame, texts),
                new ViewPage(renderer, languages), new WritePage(plugin.blueprints()), new Listings(plugin));
    }

    /** Servlets by the URL pattern they belong to, below the context path. */
    public Map<String, HttpServlet> servlets() {
        return Map.of("/s/*", look, "/", pages);
    }

    /** Wraps pages of plugin servlets; belongs before <code>/plugins/servlet/*</code>. */
    public Filter decorator() {
        return decorator;
    }

    /** Renders storage format as the pages do. */
    public StorageRenderer renderer() {
        return renderer;
    }
}
