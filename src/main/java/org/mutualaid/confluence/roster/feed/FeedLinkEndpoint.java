package org.mutualaid.confluence.roster.feed;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.Json;

/** One's own calendar links over REST; {@code kind} is {@code mine} or {@code team}. */
@Path("/spaces/{key}/calendars")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class FeedLinkEndpoint {

    private final FeedService service;
    private final LinkGateway links;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public FeedLinkEndpoint(FeedService service, LinkGateway links, CallerGateway callers, Json json) {
        this.service = service;
        this.links = links;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("key") String space) {
        List<Map<String, String>> own = service.of(callers.caller(), space).stream()
                .map(feed -> Map.of("kind", feed.kind().key(), "issued", feed.issued().toString()))
                .toList();
        return Response.ok(json.write(Map.of("results", own))).build();
    }

    /** Makes a new link; the one before stops at once. The address is told this once. */
    @POST
    @Path("/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(@PathParam("key") String space, @PathParam("kind") String kind) {
        String secret = service.issue(callers.caller(), space, read(kind));
        String address = links.whole("/rest/mutual-aid/1.0/calendars/" + secret + ".ics");
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "private, no-store")
                .entity(json.write(Map.of("kind", kind, "url", address)))
                .build();
    }

    @DELETE
    @Path("/{kind}")
    public Response revoke(@PathParam("key") String space, @PathParam("kind") String kind) {
        service.revoke(callers.caller(), space, read(kind));
        return Response.noContent().build();
    }

    private static FeedKind read(String kind) {
        return FeedKind.of(kind).orElseThrow(NotFound::new);
    }
}
