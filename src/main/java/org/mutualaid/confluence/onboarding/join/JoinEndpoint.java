package org.mutualaid.confluence.onboarding.join;

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
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Asking to join a space, and being answered, over REST. */
@Path("/spaces/{key}/applications")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class JoinEndpoint {

    private final JoinService service;
    private final AdmitService admitting;
    private final JoinViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public JoinEndpoint(
            JoinService service, AdmitService admitting, JoinViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.admitting = admitting;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response waiting(@PathParam("key") String space) {
        return answer(Response.Status.OK, Map.of("results",
                admitting.waiting(callers.caller(), space).stream().map(views::json).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("key") String space, InputStream body) {
        ApplicationForm form = new ApplicationForm(json.read(body));
        return answer(Response.Status.CREATED, views.own(service.ask(callers.caller(), space, form)));
    }

    @GET
    @Path("/mine")
    public Response mine(@PathParam("key") String space) {
        return answer(Response.Status.OK, views.own(service.read(callers.caller(), space)));
    }

    @DELETE
    @Path("/mine")
    public Response withdraw(@PathParam("key") String space) {
        service.withdraw(callers.caller(), space);
        return Response.noContent().build();
    }

    @POST
    @Path("/{code}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(@PathParam("key") String space, @PathParam("code") String code, InputStream body) {
        ReplyForm form = ReplyForm.read(json.read(body));
        return answer(
                Response.Status.OK, views.json(admitting.answer(callers.caller(), space, code, form)));
    }

    private Response answer(Response.Status status, Map<String, Object> fields) {
        return Response.status(status)
                .entity(json.write(fields))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
