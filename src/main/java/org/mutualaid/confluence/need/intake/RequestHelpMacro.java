package org.mutualaid.confluence.need.intake;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** The form for asking without an account, on a page. */
public class RequestHelpMacro implements Macro {

    private final RequestHtml form;
    private final CallerGateway callers;
    private final RequestGateway requests;
    private final MacroBoundary boundary;

    public RequestHelpMacro(
            RequestHtml form, CallerGateway callers, RequestGateway requests, MacroBoundary boundary) {
        this.form = form;
        this.callers = callers;
        this.requests = requests;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            RequestViews.Place place = new RequestViews.Place(
                    requests.path(),
                    requests.parameters(),
                    callers.language(),
                    RequestHtml.neutral(parameters.getOrDefault("leave", "")));
            return form.of(callers.caller(), space, place);
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
