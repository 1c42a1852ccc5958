package org.mutualaid.confluence.platform;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Turns a template and its views into HTML, and brings the style and script that the HTML needs onto the page. */
public final class PageGateway {

    /** Under which Confluence knows this plugin; web resources are named by it. */
    private static final String PLUGIN_KEY = "org.mutualaid.confluence";

    private final TemplateRenderer templates;
    private final PageBuilderService pages;

    public PageGateway(TemplateRenderer templates, PageBuilderService pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /**
     * @param template path below {@code templates}, such as {@code need/board.html.vm}; everything it prints is escaped
     * @param context views and plain values only
     */
    public String render(String template, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            templates.render("templates/" + template, context, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }

    /** @param resources name of a web-resource of this app in the descriptor */
    public void require(String resources) {
        pages.assembler().resources().requireWebResource(PLUGIN_KEY + ":" + resources);
    }
}
