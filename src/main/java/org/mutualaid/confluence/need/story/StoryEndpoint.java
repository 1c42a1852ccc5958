package org.mutualaid.confluence.need.story;

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
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** The history of a need over REST. */
@Path("/needs/{code}/history")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class StoryEndpoint {

    private final NeedService needs;
    private final HistoryViews stories;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public StoryEndpoint(NeedService needs, HistoryViews stories, CallerGateway callers, Json json) {
        this.needs = needs;
        this.stories = stories;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response history(@PathParam("code") String code) {
        SeenNeed seen = needs.open(callers.caller(), code);
        List<Map<String, Object>> lines = stories.of(seen.need(), seen.standing()).stream()
                .map(HistoryView::fields)
                .toList();
        return Response.ok(json.write(Map.of("results", lines))).build();
    }
}
