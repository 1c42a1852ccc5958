package org.mutualaid.confluence.need.board;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.need.desk.NeedJson;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.address.QueryParameters;

/** The line of a space over REST. */
@Path("/needs")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class NeedListEndpoint {

    private final NeedBoards boards;
    private final NeedViews views;
    private final PlainList plain;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public NeedListEndpoint(
            NeedBoards boards, NeedViews views, PlainList plain, CallerGateway callers, Json json) {
        this.boards = boards;
        this.views = views;
        this.plain = plain;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Map<String, String> parameters = QueryParameters.joined(uri.getQueryParameters());
        NeedQuery query = new NeedQuery(parameters.getOrDefault("space", ""), parameters);
        NeedListing listing = boards.list(callers.caller(), query);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", listing.needs().results().stream()
                .map(need -> NeedJson.fields(views.of(need, listing.standing(), listing.lists())))
                .toList());
        answer.put("limit", query.limit());
        listing.needs().next().map(Cursor::text).ifPresent(next -> answer.put("next", next));
        return Response.ok(json.write(answer)).build();
    }

    /** The same needs as a text to paste into a chat. */
    @GET
    @Path("/plain")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response plain(@Context UriInfo uri) {
        NeedQuery query = PlainList.query(QueryParameters.joined(uri.getQueryParameters()));
        return Response.ok(plain.of(boards.list(callers.caller(), query)))
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
