package org.mutualaid.confluence.group.beginning;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.PageTemplates;

/** The ways to where a space is settled, on a page for its coordinators. */
public class ForCoordinatorsMacro implements Macro {

    private final CoordinatorsViews views;
    private final PageTemplates templates;
    private final CallerGateway callers;
    private final MacroBoundary boundary;

    public ForCoordinatorsMacro(
            CoordinatorsViews views, PageTemplates templates, CallerGateway callers, MacroBoundary boundary) {
        this.views = views;
        this.templates = templates;
        this.callers = callers;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            CoordinatorsView view = views.of(callers.caller(), space);
            templates.require("beginning");
            return templates.render("group/for-coordinators.html.vm", Map.of("desk", view));
        });
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
