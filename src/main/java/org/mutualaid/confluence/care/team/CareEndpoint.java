package org.mutualaid.confluence.care.team;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** How the people of a space are doing, over REST. */
@Path("/spaces/{key}/care")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class CareEndpoint {

    private final TeamService service;
    private final TeamViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public CareEndpoint(TeamService service, TeamViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("key") String space) {
        return Response.ok(json.write(views.json(service.read(callers.caller(), space))))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
