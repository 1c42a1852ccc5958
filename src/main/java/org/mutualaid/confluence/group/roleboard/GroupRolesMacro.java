package org.mutualaid.confluence.group.roleboard;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** The roles of a group: what each does, who holds it, which are open; on any page of a space. */
public class GroupRolesMacro implements Macro {

    private final RoleBoardHtml html;
    private final CallerGateway callers;
    private final MacroBoundary boundary;

    public GroupRolesMacro(RoleBoardHtml html, CallerGateway callers, MacroBoundary boundary) {
        this.html = html;
        this.callers = callers;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            return html.of(callers.caller(), space, "display".equals(context.getOutputType()));
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
