package org.mutualaid.confluence.group.roles;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The roles of a space over REST, for its coordinators. What is read can be changed and sent back. */
@Path("/spaces/{key}/roles")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class RolesEndpoint {

    private final RoleService service;
    private final RoleViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public RolesEndpoint(RoleService service, RoleViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("key") String space) {
        return answer(service.open(callers.caller(), space));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("key") String space, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        RolesForm form = RolesForm.read(json.read(body));
        return answer(service.replace(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    private Response answer(RevisedRoles roles) {
        return Response.ok(json.write(views.json(roles)))
                .header("ETag", Revision.tag(roles.revision()))
                .build();
    }
}
