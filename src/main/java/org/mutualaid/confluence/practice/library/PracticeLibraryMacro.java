package org.mutualaid.confluence.practice.library;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** The library of a space on a page. */
public class PracticeLibraryMacro implements Macro {

    private final LibraryHtml libraries;
    private final CallerGateway callers;
    private final RequestGateway requests;
    private final MacroBoundary boundary;

    public PracticeLibraryMacro(
            LibraryHtml libraries, CallerGateway callers, RequestGateway requests, MacroBoundary boundary) {
        this.libraries = libraries;
        this.callers = callers;
        this.requests = requests;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            LibraryRequest request =
                    LibraryRequest.of(space, parameters, requests.path(), requests.parameters());
            return libraries.of(callers.caller(), request, "display".equals(context.getOutputType()));
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
