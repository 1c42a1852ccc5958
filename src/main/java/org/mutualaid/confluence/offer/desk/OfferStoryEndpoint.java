package org.mutualaid.confluence.offer.desk;

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

/** What happened to an offer, over REST. For members. */
@Path("/offers/{code}/history")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class OfferStoryEndpoint {

    private final OfferService service;
    private final OfferStories stories;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public OfferStoryEndpoint(OfferService service, OfferStories stories, CallerGateway callers, Json json) {
        this.service = service;
        this.stories = stories;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response history(@PathParam("code") String code) {
        SeenOffer seen = service.open(callers.caller(), code);
        seen.standing().requireMember();
        List<Map<String, Object>> lines = stories.of(seen).stream().map(OfferStories.Line::fields).toList();
        return Response.ok(json.write(Map.of("results", lines))).build();
    }
}
