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
import java.util.HashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.address.PageAddress;
import org.mutualaid.confluence.web.address.QueryParameters;

/** A board as a piece of a page, for the script of a board that is already shown. */
@Path("/boards")
@AnonymousSiteAccess
public class BoardEndpoint {

    private static final String PRESET = "preset.";

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
        Map<String, String> parameters = QueryParameters.joined(uri.getQueryParameters());
        PageAddress page = PageAddress.read(parameters.getOrDefault("page", ""));
        Map<String, String> author = new HashMap<>();
        Map<String, String> address = new HashMap<>(page.others());
        parameters.forEach((name, value) -> {
            if (name.startsWith(PRESET)) {
                author.put(name.substring(PRESET.length()), value);
            } else if (name.contains(".")) {
                address.put(name, value);
            }
        });
        author.put("name", parameters.getOrDefault("name", ""));
        BoardRequest request = BoardRequest.of(space, author, page.path(), address);
        return Response.ok(boards.of(callers.caller(), request, true))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
