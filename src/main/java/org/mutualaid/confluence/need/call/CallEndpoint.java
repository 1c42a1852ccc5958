package org.mutualaid.confluence.need.call;

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
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Tries to reach the person who asked, over REST. */
@Path("/needs/{code}/contacts")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class CallEndpoint {

    private final CallService service;
    private final CallViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public CallEndpoint(CallService service, CallViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        Actor caller = callers.caller();
        List<Map<String, Object>> calls = service.of(caller, code).stream()
                .map(call -> views.view(call, caller).fields())
                .toList();
        return Response.ok(json.write(Map.of("results", calls))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response note(@PathParam("code") String code, InputStream body) {
        Actor caller = callers.caller();
        Call call = service.note(caller, code, CallForm.read(json.read(body)));
        return Response.status(Response.Status.CREATED)
                .entity(json.write(views.view(call, caller).fields()))
                .build();
    }
}
