package org.mutualaid.confluence.offer.asked;

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
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** One question to one person over REST: looking at it, answering it, taking it back. */
@Path("/askings/{code}")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class AskingEndpoint {

    private final AskingService service;
    private final AskingViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public AskingEndpoint(AskingService service, AskingViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response open(@PathParam("code") String code) {
        return answer(service.open(callers.caller(), code));
    }

    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("code") String code, InputStream body) {
        return answer(service.answer(callers.caller(), code, AnswerForm.read(json.read(body))));
    }

    @DELETE
    public Response takeBack(@PathParam("code") String code) {
        return answer(service.takeBack(callers.caller(), code));
    }

    private Response answer(SeenAsking seen) {
        return Response.ok(json.write(views.of(seen).fields())).build();
    }
}
