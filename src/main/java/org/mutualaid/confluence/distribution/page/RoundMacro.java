package org.mutualaid.confluence.distribution.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;
import org.mutualaid.confluence.web.address.PageAddress;

/** Distribution rounds on a page: one of them, or all of a space with the form to plan one. */
public class RoundMacro implements Macro {

    private final RoundHtml rounds;
    private final CallerGateway callers;
    private final RequestGateway requests;
    private final MacroBoundary boundary;

    public RoundMacro(
            RoundHtml rounds, CallerGateway callers, RequestGateway requests, MacroBoundary boundary) {
        this.rounds = rounds;
        this.callers = callers;
        this.requests = requests;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String code = parameters.getOrDefault("round", "").strip();
            PageAddress address = new PageAddress(requests.path(), requests.parameters());
            return code.isEmpty()
                    ? rounds.list(
                            callers.caller(), MacroBoundary.space(parameters, context.getSpaceKey()), address)
                    : rounds.one(callers.caller(), code, 2, address).html();
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
