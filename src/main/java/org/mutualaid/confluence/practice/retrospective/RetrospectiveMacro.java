package org.mutualaid.confluence.practice.retrospective;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** Looking back on the page that it stands on: what closed between two days, and what the group sets out to do. */
public class RetrospectiveMacro implements Macro {

    private final RetrospectiveHtml html;
    private final CallerGateway callers;
    private final MacroBoundary boundary;

    public RetrospectiveMacro(RetrospectiveHtml html, CallerGateway callers, MacroBoundary boundary) {
        this.html = html;
        this.callers = callers;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            ContentEntityObject page =
                    context.getPageContext() == null ? null : context.getPageContext().getEntity();
            if (page == null || page.getId() == 0) {
                return html.onNoPage();
            }
            return html.of(callers.caller(), page.getId(), parameters, "display".equals(context.getOutputType()));
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
