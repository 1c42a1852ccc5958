package org.mutualaid.confluence.onboarding.path;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** The way into the group, with how far the reader is, on any page of a space. */
public class OnboardingPathMacro implements Macro {

    private final PathHtml html;
    private final CallerGateway callers;
    private final MacroBoundary boundary;

    public OnboardingPathMacro(PathHtml html, CallerGateway callers, MacroBoundary boundary) {
        this.html = html;
        this.callers = callers;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            return html.strip(callers.caller(), space, "display".equals(context.getOutputType()));
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
