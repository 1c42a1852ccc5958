package org.mutualaid.confluence.need.board;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.address.PageChoices;
import org.mutualaid.confluence.web.address.QueryParameters;

/** A board as a piece of a page, for the script of a board that is already shown. */
@Path("/boards")
@AnonymousSiteAccess
public class BoardEndpoint {

    private final BoardHtml boards;
    private final CallerGateway callers;

    @Inject
    public BoardEndpoint(BoardHtml boards, CallerGateway callers) {
        this.boards = boards;
        this.callers = callers;
    }

    /** Takes the parameters that the board itself put into its address, and those of the reader's choices. */
    @GET
    @Path("/{space}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response board(@PathParam("space") String space, @Context UriInfo uri) {
        PageChoices.Anew anew = PageChoices.Anew.read(QueryParameters.joined(uri.getQueryParameters()));
        BoardRequest request = BoardRequest.of(space, anew.author(), anew.path(), anew.address());
        return Response.ok(boards.of(callers.caller(), request, true))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
