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
import java.io.InputStream;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.web.Json;

/** Offering one's place for a place of somebody else, over REST. */
@Path("/shifts/{code}/swap")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class SwapEndpoint {

    private final CoverService service;
    private final CoverViews views;
    private final PeopleGateway people;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public SwapEndpoint(
            CoverService service, CoverViews views, PeopleGateway people, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.people = people;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response swap(@PathParam("code") String code, InputStream body) {
        CoverForm.Swap form = CoverForm.swap(json.read(body), people);
        Cover asked = service.swap(callers.caller(), code, form.with(), form.other());
        return Response.status(Response.Status.CREATED).entity(json.write(views.of(asked))).build();
    }
}
