package org.mutualaid.confluence.web;

import java.util.HashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PageGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/**
 * Renders our templates. Each finds, beside its views, the language and direction of the texts ({@code lang},
 * {@code dir}) and the site's context path ({@code base}).
 */
public final class PageTemplates {

    private final PageGateway pages;
    private final TextGateway texts;
    private final LinkGateway links;

    public PageTemplates(PageGateway pages, TextGateway texts, LinkGateway links) {
        this.pages = pages;
        this.texts = texts;
        this.links = links;
    }

    /**
     * @param template path below {@code templates}
     * @param views views and plain values by the name the template uses
     */
    public String render(String template, Map<String, Object> views) {
        Map<String, Object> context = new HashMap<>(views);
        context.put("lang", texts.text(Message.of("mutual-aid.language")));
        context.put("dir", texts.text(Message.of("mutual-aid.direction")));
        context.put("base", links.to(""));
        return pages.render(template, context);
    }

    /** Brings a web-resource of this app onto the page that is being made. */
    public void require(String resources) {
        pages.require(resources);
    }
}
