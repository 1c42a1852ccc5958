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

/** What people asked to do more than agreed, for the care role to answer. */
@Path("/spaces/{key}/leeways")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LeewayAnswerEndpoint {

    private final LeewayService service;
    private final LeewayViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public LeewayAnswerEndpoint(LeewayService service, LeewayViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response all(@PathParam("key") String space) {
        return Response.ok(json.write(views.list(service.list(callers.caller(), space)))).build();
    }

    @POST
    @Path("/{code}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("key") String space, @PathParam("code") String code, InputStream body) {
        LeewayForm.Answered form = LeewayForm.answer(json.read(body));
        Leeway answered = service.answer(callers.caller(), space, code, form);
        return Response.ok(json.write(views.fields(answered))).build();
    }
}
