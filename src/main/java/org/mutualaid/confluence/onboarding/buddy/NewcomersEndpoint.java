package org.mutualaid.confluence.onboarding.buddy;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.Json;

/** Newcomers and who goes along with them, over REST. */
@Path("/spaces/{key}/newcomers")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class NewcomersEndpoint {

    private static final int LONGEST = 255;

    private final BuddyService service;
    private final NewcomersViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public NewcomersEndpoint(BuddyService service, NewcomersViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("key") String space) {
        return Response.ok(json.write(views.json(service.read(callers.caller(), space))))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @PUT
    @Path("/{user}/buddy")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("key") String space, @PathParam("user") String user, InputStream body) {
        Map<String, Object> fields = json.read(body);
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(fields, errors);
        reader.refuseAllBut(Set.of("buddy"));
        String buddy = reader.line("buddy", LONGEST).orElse("");
        errors.refuseIfAny();
        service.choose(callers.caller(), space, user, buddy);
        return Response.noContent().build();
    }
}
