package org.mutualaid.confluence.offer.board;

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
import org.mutualaid.confluence.offer.desk.OfferJson;
import org.mutualaid.confluence.offer.desk.OfferViews;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.address.QueryParameters;

/** The offers of a space over REST. */
@Path("/offers")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class OfferListEndpoint {

    private final OfferBoards boards;
    private final OfferViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public OfferListEndpoint(OfferBoards boards, OfferViews views, CallerGateway callers, Json json) {
        this.boards = boards;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Map<String, String> parameters = QueryParameters.joined(uri.getQueryParameters());
        OfferQuery query = new OfferQuery(parameters.getOrDefault("space", ""), parameters);
        OfferListing listing = boards.list(callers.caller(), query);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", listing.seen().stream().map(seen -> OfferJson.fields(views.of(seen))).toList());
        answer.put("limit", query.limit());
        listing.offers().next().map(Cursor::text).ifPresent(next -> answer.put("next", next));
        return Response.ok(json.write(answer)).build();
    }
}
