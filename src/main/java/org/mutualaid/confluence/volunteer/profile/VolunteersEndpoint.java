package org.mutualaid.confluence.volunteer.profile;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.mutualaid.confluence.web.address.QueryParameters;
import org.mutualaid.confluence.web.Revision;

/** Volunteers' profiles over REST. One's own can be read, changed and sent back. */
@Path("/spaces/{key}/volunteers")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class VolunteersEndpoint {

    private final ProfileService service;
    private final ProfileJson views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public VolunteersEndpoint(ProfileService service, ProfileJson views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("key") String space, @Context UriInfo uri) {
        Map<String, String> parameters = QueryParameters.joined(uri.getQueryParameters());
        ProfileService.Listing listing = service.list(callers.caller(), space, parameters);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", listing.profiles().results().stream()
                .map(profile -> views.seen(profile, listing.standing()))
                .toList());
        answer.put("limit", listing.limit());
        listing.profiles().next().map(Cursor::text).ifPresent(next -> answer.put("next", next));
        return Response.ok(json.write(answer)).header("Cache-Control", "private, no-store").build();
    }

    @GET
    @Path("/me")
    public Response own(@PathParam("key") String space) {
        return answer(service.own(callers.caller(), space));
    }

    @PUT
    @Path("/me")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("key") String space, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        ProfileForm form = new ProfileForm(json.read(body));
        return answer(service.replace(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    @GET
    @Path("/{user}")
    public Response other(@PathParam("key") String space, @PathParam("user") String user) {
        return Response.ok(json.write(views.other(service.other(callers.caller(), space, user))))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Response answer(SeenProfile own) {
        return Response.ok(json.write(views.own(own)))
                .header("ETag", Revision.tag(own.revision()))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
