package org.mutualaid.confluence.resource.registry;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** The registry of a space on a page. */
public class RegistryMacro implements Macro {

    private final RegistryHtml registries;
    private final CallerGateway callers;
    private final RequestGateway requests;
    private final MacroBoundary boundary;

    public RegistryMacro(
            RegistryHtml registries, CallerGateway callers, RequestGateway requests, MacroBoundary boundary) {
        this.registries = registries;
        this.callers = callers;
        this.requests = requests;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            RegistryRequest request =
                    RegistryRequest.of(space, parameters, requests.path(), requests.parameters());
            return registries.of(callers.caller(), request, "display".equals(context.getOutputType()));
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
