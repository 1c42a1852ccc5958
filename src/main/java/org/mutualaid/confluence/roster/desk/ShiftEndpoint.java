package org.mutualaid.confluence.roster.desk;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.address.QueryParameters;
import org.mutualaid.confluence.web.Revision;

/** Shifts over REST. Visitors are let in here, and see what anybody may. */
@Path("/shifts")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class ShiftEndpoint {

    private final ShiftLists lists;
    private final ShiftDoor door;
    private final ShiftViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public ShiftEndpoint(ShiftLists lists, ShiftDoor door, ShiftViews views, CallerGateway callers, Json json) {
        this.lists = lists;
        this.door = door;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        ShiftQuery query = new ShiftQuery(QueryParameters.joined(uri.getQueryParameters()));
        ShiftLists.Listing listing = lists.list(callers.caller(), query);
        return Response.ok(json.write(ShiftJson.page(
                listing.shifts().results().stream()
                        .map(shift -> ShiftJson.fields(views.of(new SeenShift(shift, listing.scene()))))
                        .toList(),
                query.limit(),
                listing.shifts().next().map(Cursor::text).orElse("")))).build();
    }

    @GET
    @Path("/{code}")
    public Response open(@PathParam("code") String code) {
        SeenShift seen = door.open(callers.caller(), code);
        return Response.ok(json.write(ShiftJson.fields(views.of(seen))))
                .header("ETag", Revision.tag(seen.shift().revision()))
                .build();
    }
}
