package org.mutualaid.confluence.onboarding.path;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The path of a space over REST. What is read can be changed and sent back. */
@jakarta.ws.rs.Path("/spaces/{key}/path")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class PathEndpoint {

    private final PathService service;
    private final ConfirmService confirming;
    private final PathViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public PathEndpoint(
            PathService service, ConfirmService confirming, PathViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.confirming = confirming;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("key") String space) {
        return answer(service.read(callers.caller(), space));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("key") String space, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        PathForm form = new PathForm(json.read(body));
        return answer(service.replace(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    @POST
    @jakarta.ws.rs.Path("/{step}/changed")
    public Response changed(@PathParam("key") String space, @PathParam("step") String step) {
        return answer(service.changedInSubstance(callers.caller(), space, step));
    }

    @POST
    @jakarta.ws.rs.Path("/{step}/mine")
    public Response mine(@PathParam("key") String space, @PathParam("step") String step) {
        Actor caller = callers.caller();
        confirming.mine(caller, space, step);
        return answer(service.read(caller, space));
    }

    @POST
    @jakarta.ws.rs.Path("/{step}/of/{user}")
    public Response of(
            @PathParam("key") String space, @PathParam("step") String step, @PathParam("user") String user) {
        confirming.of(callers.caller(), space, step, user);
        return Response.noContent().build();
    }

    private Response answer(SeenPath seen) {
        return Response.ok(json.write(views.json(seen)))
                .header("ETag", Revision.tag(seen.path().revision()))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
