package org.mutualaid.confluence.volunteer.training;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The trainings of a space, and who holds them, over REST. */
@Path("/spaces/{key}/trainings")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class TrainingsEndpoint {

    private final TrainingService service;
    private final TrainingViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public TrainingsEndpoint(TrainingService service, TrainingViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("key") String space) {
        return answer(service.open(callers.caller(), space));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("key") String space, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        TrainingForm form = new TrainingForm(json.read(body));
        return answer(service.replace(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    @GET
    @Path("/{code}/holders")
    public Response holders(@PathParam("key") String space, @PathParam("code") String code) {
        Actor caller = callers.caller();
        return Response.ok(json.write(Map.of("results",
                service.holders(caller, space, code).stream().map(views::holding).toList()))).build();
    }

    @POST
    @Path("/{code}/holders")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@PathParam("key") String space, @PathParam("code") String code, InputStream body) {
        GivingForm form = new GivingForm(json.read(body));
        Holding given = service.give(callers.caller(), space, code, form);
        return Response.status(Response.Status.CREATED).entity(json.write(views.holding(given))).build();
    }

    @DELETE
    @Path("/{code}/holders/{user}")
    public Response takeBack(
            @PathParam("key") String space, @PathParam("code") String code, @PathParam("user") String user) {
        service.takeBack(callers.caller(), space, code, user);
        return Response.noContent().build();
    }

    @POST
    @Path("/{code}/renewal")
    public Response askRenewal(@PathParam("key") String space, @PathParam("code") String code) {
        return Response.ok(json.write(views.holding(service.askRenewal(callers.caller(), space, code)))).build();
    }

    private Response answer(SeenTrainings seen) {
        return Response.ok(json.write(views.list(seen))).header("ETag", Revision.tag(seen.revision())).build();
    }
}
