package org.mutualaid.confluence.need.board;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.MacroBoundary;

/** The need board on a page. */
public class NeedBoardMacro implements Macro {

    private final BoardHtml boards;
    private final CallerGateway callers;
    private final RequestGateway requests;
    private final MacroBoundary boundary;

    public NeedBoardMacro(
            BoardHtml boards, CallerGateway callers, RequestGateway requests, MacroBoundary boundary) {
        this.boards = boards;
        this.callers = callers;
        this.requests = requests;
        this.boundary = boundary;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return boundary.around(() -> {
            String space = MacroBoundary.space(parameters, context.getSpaceKey());
            BoardRequest request = BoardRequest.of(space, parameters, requests.path(), requests.parameters());
            return boards.of(callers.caller(), request, "display".equals(context.getOutputType()));
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
