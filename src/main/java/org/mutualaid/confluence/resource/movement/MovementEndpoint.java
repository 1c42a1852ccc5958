package org.mutualaid.confluence.resource.movement;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.resource.desk.ResourceJson;
import org.mutualaid.confluence.resource.desk.ResourceQuery;
import org.mutualaid.confluence.resource.desk.ResourceView;
import org.mutualaid.confluence.resource.desk.ResourceViews;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.address.QueryParameters;

/** What came and went of an entry, over REST. */
@Path("/resources/{code}/movements")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class MovementEndpoint {

    private final MovementService service;
    private final MovementViews views;
    private final ResourceViews resources;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public MovementEndpoint(
            MovementService service,
            MovementViews views,
            ResourceViews resources,
            CallerGateway callers,
            Json json) {
        this.service = service;
        this.views = views;
        this.resources = resources;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("code") String code, InputStream body) {
        return answer(service.move(callers.caller(), code, new MovementForm(json.read(body))));
    }

    @POST
    @Path("/{movement}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(
            @PathParam("code") String code, @PathParam("movement") String movement, InputStream body) {
        return answer(service.undo(callers.caller(), code, movement, UndoForm.note(json.readOptional(body))));
    }

    @GET
    public Response list(@PathParam("code") String code, @Context UriInfo uri) {
        ResourceQuery query = new ResourceQuery("", QueryParameters.joined(uri.getQueryParameters()));
        MovementService.Story story = service.story(callers.caller(), code, query.from(), query.limit());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", views.of(story).stream().map(MovementJson::fields).toList());
        answer.put("limit", query.limit());
        story.movements().next().map(Cursor::text).ifPresent(next -> answer.put("next", next));
        return Response.ok(json.write(answer)).build();
    }

    private Response answer(MovementService.Moved moved) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("movement", MovementJson.fields(views.of(moved.movement(), moved.seen(), false)));
        ResourceView resource = resources.of(moved.seen());
        resource.amounts().ifPresent(amounts -> fields.putAll(ResourceJson.amounts(amounts)));
        return Response.status(Response.Status.CREATED).entity(json.write(fields)).build();
    }
}
