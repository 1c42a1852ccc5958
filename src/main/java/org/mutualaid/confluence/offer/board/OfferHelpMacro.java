package org.mutualaid.confluence.offer.board;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** What a space can offer, and the form to offer something, on a page. */
public class OfferHelpMacro implements Macro {

    private final OfferHelpHtml html;
    private final CallerGateway callers;
    private final RequestGateway requests;
    private final MacroBoundary boundary;

    public OfferHelpMacro(
            OfferHelpHtml html, CallerGateway callers, RequestGateway requests, MacroBoundary boundary) {
        this.html = html;
        this.callers = callers;
        this.requests = requests;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            OfferRequest request = OfferRequest.of(space, parameters, requests.path(), requests.parameters());
            return html.of(callers.caller(), request, "display".equals(context.getOutputType()));
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
