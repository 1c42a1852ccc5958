package org.mutualaid.confluence.resource.desk;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;
import org.mutualaid.confluence.web.address.QueryParameters;

/** The registry over REST. */
@Path("/resources")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class ResourceEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final ResourceService service;
    private final ResourceViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public ResourceEndpoint(ResourceService service, ResourceViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Map<String, String> parameters = QueryParameters.joined(uri.getQueryParameters());
        ResourceQuery query = new ResourceQuery(parameters.getOrDefault("space", ""), parameters);
        ResourceListing listing = service.list(callers.caller(), query);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", listing.resources().results().stream()
                .map(seen -> ResourceJson.fields(views.of(seen)))
                .toList());
        answer.put("limit", query.limit());
        listing.resources().next().map(Cursor::text).ifPresent(next -> answer.put("next", next));
        return Response.ok(json.write(answer)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context UriInfo uri) {
        SeenResource added = service.add(callers.caller(), new ResourceForm(json.read(body)));
        return answer(Response.created(
                uri.getAbsolutePathBuilder().path(added.resource().code().text()).build()), added);
    }

    @GET
    @Path("/{code}")
    public Response open(@PathParam("code") String code) {
        return answer(Response.ok(), service.open(callers.caller(), code));
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        ResourceForm form = new ResourceForm(json.read(body));
        return answer(Response.ok(), service.change(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/{code}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        ResourceState state = ResourceState.read(json.read(body));
        return answer(Response.ok(), service.say(callers.caller(), code, state, Revision.expected(ifMatch)));
    }

    private Response answer(Response.ResponseBuilder answer, SeenResource seen) {
        return answer.header("ETag", Revision.tag(seen.resource().revision()))
                .entity(json.write(ResourceJson.fields(views.of(seen))))
                .build();
    }
}
