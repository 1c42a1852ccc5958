package org.mutualaid.confluence.roster.week;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** The roster of a space on a page. */
public class VolunteerRosterMacro implements Macro {

    private final RosterHtml rosters;
    private final CallerGateway callers;
    private final RequestGateway requests;
    private final MacroBoundary boundary;

    public VolunteerRosterMacro(
            RosterHtml rosters, CallerGateway callers, RequestGateway requests, MacroBoundary boundary) {
        this.rosters = rosters;
        this.callers = callers;
        this.requests = requests;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            RosterRequest request = RosterRequest.of(space, parameters, requests.path(), requests.parameters());
            return rosters.of(callers.caller(), request, "display".equals(context.getOutputType()));
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
