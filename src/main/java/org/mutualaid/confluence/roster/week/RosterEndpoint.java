package org.mutualaid.confluence.roster.week;

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

/** A week as a piece of a page, for the script of a roster that is already shown. */
@Path("/rosters")
@AnonymousSiteAccess
public class RosterEndpoint {

    private final RosterHtml rosters;
    private final CallerGateway callers;

    @Inject
    public RosterEndpoint(RosterHtml rosters, CallerGateway callers) {
        this.rosters = rosters;
        this.callers = callers;
    }

    /** Takes the parameters that the roster itself put into its address, and those of the reader's choices. */
    @GET
    @Path("/{space}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response roster(@PathParam("space") String space, @Context UriInfo uri) {
        PageChoices.Anew anew = PageChoices.Anew.read(QueryParameters.joined(uri.getQueryParameters()));
        RosterRequest request = RosterRequest.of(space, anew.author(), anew.path(), anew.address());
        return Response.ok(rosters.of(callers.caller(), request, true))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
