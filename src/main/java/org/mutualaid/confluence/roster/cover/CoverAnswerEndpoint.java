package org.mutualaid.confluence.roster.cover;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.web.Json;

/** Being asked to take somebody's place, over REST. */
@Path("/covers")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class CoverAnswerEndpoint {

    private final CoverService service;
    private final CoverViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public CoverAnswerEndpoint(CoverService service, CoverViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    /** What waits for a word of the caller. */
    @GET
    public Response waiting(@QueryParam("space") String space) {
        Actor caller = callers.caller();
        Scene scene = service.enter(caller, Objects.requireNonNullElse(space, ""));
        return Response.ok(json.write(Map.of("results",
                service.waiting(caller, scene.standing().space().id()).stream().map(views::of).toList()))).build();
    }

    @POST
    @Path("/{code}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("code") String code, InputStream body) {
        boolean yes = CoverForm.yes(json.read(body));
        return Response.ok(json.write(views.of(service.answer(callers.caller(), code, yes)))).build();
    }

    @DELETE
    @Path("/{code}")
    public Response withdraw(@PathParam("code") String code) {
        return Response.ok(json.write(views.of(service.withdraw(callers.caller(), code)))).build();
    }
}
