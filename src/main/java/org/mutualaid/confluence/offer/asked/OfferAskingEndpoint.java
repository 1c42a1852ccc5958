package org.mutualaid.confluence.offer.asked;

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
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** What an offer was asked for, over REST. */
@Path("/offers/{code}/askings")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class OfferAskingEndpoint {

    private final AskingService service;
    private final AskingViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public OfferAskingEndpoint(AskingService service, AskingViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        List<Map<String, Object>> askings = service.ofOffer(callers.caller(), code).stream()
                .map(asking -> views.of(asking).fields())
                .toList();
        return Response.ok(json.write(Map.of("results", askings))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code, InputStream body) {
        SeenAsking asked = service.ask(callers.caller(), code, AskForm.read(json.read(body)));
        return Response.status(Response.Status.CREATED).entity(json.write(views.of(asked).fields())).build();
    }
}
