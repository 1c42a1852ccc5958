package org.mutualaid.confluence.roster.leeway;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Asking to do more than agreed, over REST. */
@Path("/shifts/{code}/leeway")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LeewayEndpoint {

    private final LeewayService service;
    private final LeewayViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public LeewayEndpoint(LeewayService service, LeewayViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response own(@PathParam("code") String code) {
        return Response.ok(json.write(views.list(service.own(callers.caller(), code)))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code, InputStream body) {
        Leeway asked = service.ask(callers.caller(), code, LeewayForm.reason(json.read(body)));
        return Response.status(Response.Status.CREATED).entity(json.write(views.fields(asked))).build();
    }
}
