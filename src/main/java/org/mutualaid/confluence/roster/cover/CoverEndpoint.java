package org.mutualaid.confluence.roster.cover;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Looking for somebody to take one's place, over REST. */
@Path("/shifts/{code}/cover")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class CoverEndpoint {

    private final CoverService service;
    private final CoverViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public CoverEndpoint(CoverService service, CoverViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    /** Pressed again, it asks others. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code) {
        Cover cover = service.ask(callers.caller(), code);
        return Response.status(Response.Status.CREATED).entity(json.write(views.of(cover))).build();
    }
}
