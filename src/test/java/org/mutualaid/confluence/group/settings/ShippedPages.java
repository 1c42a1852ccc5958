package org.mutualaid.confluence.group.settings;

import static org.junit.Assert.assertEquals;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.service.HostAddress;
import org.mutualaid.confluence.devhost.site.service.TextFiles;
import org.mutualaid.confluence.devhost.template.AllowedMethods;
import org.mutualaid.confluence.devhost.template.Templates;
import org.mutualaid.confluence.platform.ConfluenceTextGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PageGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.web.PageTemplates;

/** The templates, texts and allow-list as they are shipped, for a reader of one language. */
public final class ShippedPages {

    private final List<String> required = new ArrayList<>();
    private final Templates templates;
    private final TextGateway texts;
    private final LinkGateway links;
    private final PageTemplates pages;

    public ShippedPages(Locale language) {
        ClassLoader loader = ShippedPages.class.getClassLoader();
        TextFiles files = new TextFiles(loader, List.of("i18n.mutual-aid"), () -> language);
        templates = new Templates(loader, AllowedMethods.listed(listedMethods(loader)), Map.of("i18n", files));
        texts = new ConfluenceTextGateway(files, () -> language);
        HostAddress address = new HostAddress("http://localhost", "/confluence", new CurrentRequest(), Path.of("home"));
        links = new LinkGateway(address);
        pages = new PageTemplates(new PageGateway(templates, assembling()), texts, links);
    }

    public PageTemplates pages() {
        return pages;
    }

    public LinkGateway links() {
        return links;
    }

    public TextGateway texts() {
        return texts;
    }

    public List<String> required() {
        return required;
    }

    public void refuseBlockedCalls() {
        assertEquals(Set.of(), templates.blockedCalls());
    }

    private PageBuilderService assembling() {
        RequiredResources resources = new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String moduleKey) {
                required.add(moduleKey);
                return this;
            }
        };
        return () -> () -> resources;
    }

    private static List<String> listedMethods(ClassLoader loader) {
        try (InputStream descriptor = loader.getResourceAsStream("atlassian-plugin.xml")) {
            return Jsoup.parse(descriptor, "UTF-8", "", Parser.xmlParser())
                    .select("velocity-allowlist method")
                    .eachText();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
