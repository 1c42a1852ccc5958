package org.mutualaid.confluence.group.roleboard;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.Json;

/** The roles of a space and who could take one on, over REST. */
@Path("/spaces/{key}/group-roles")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class WillingEndpoint {

    private static final int LONGEST = 20;
    private static final String GIVE = "give";
    private static final String NOT_NOW = "not-now";

    private final RoleBoardService service;
    private final RoleBoardViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public WillingEndpoint(RoleBoardService service, RoleBoardViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("key") String space) {
        return answer(service.read(callers.caller(), space));
    }

    @POST
    @Path("/{role}/mine")
    public Response say(@PathParam("key") String space, @PathParam("role") String role) {
        return answer(service.say(callers.caller(), space, role));
    }

    @DELETE
    @Path("/{role}/mine")
    public Response takeBack(@PathParam("key") String space, @PathParam("role") String role) {
        service.takeBack(callers.caller(), space, role);
        return Response.noContent().build();
    }

    @POST
    @Path("/{role}/of/{user}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("key") String space,
            @PathParam("role") String role,
            @PathParam("user") String user,
            InputStream body) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(json.read(body), errors);
        reader.refuseAllBut(Set.of("answer"));
        String answer = reader.line("answer", LONGEST).orElse("");
        if (!answer.equals(GIVE) && !answer.equals(NOT_NOW)) {
            errors.addShared("answer", "role-board.answer");
        }
        errors.refuseIfAny();
        return answer(service.answer(callers.caller(), space, role, user, answer.equals(GIVE)));
    }

    private Response answer(RoleBoardService.Seen seen) {
        return Response.ok(json.write(views.json(seen))).build();
    }
}
