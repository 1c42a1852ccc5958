package org.mutualaid.confluence.care.reveal;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Who looked at the contact of a need, for those who hold the care role. */
@Path("/needs/{code}/reveals")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LooksEndpoint {

    private final RevealService service;
    private final RevealViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public LooksEndpoint(RevealService service, RevealViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response looks(@PathParam("code") String code) {
        List<Map<String, Object>> looks = views.looks(service.looks(callers.caller(), code));
        return Response.ok(json.write(Map.of("results", looks))).header("Cache-Control", "no-store").build();
    }
}
