package org.mutualaid.confluence.offer.match;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.offer.asked.AskingViews;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Who could help with a need, over REST, and asking one of them. */
@Path("/needs/{code}/matches")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class MatchEndpoint {

    private final MatchService service;
    private final MatchViews views;
    private final AskingViews askings;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public MatchEndpoint(
            MatchService service, MatchViews views, AskingViews askings, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.askings = askings;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        MatchService.Matches matches = service.of(callers.caller(), code);
        List<Map<String, Object>> suggested = matches.suggested().stream()
                .map(match -> views.of(match, matches.need()).fields())
                .toList();
        List<Map<String, Object>> asked = matches.asked().stream()
                .map(asking -> askings.of(asking).fields())
                .toList();
        return Response.ok(json.write(Map.of("results", suggested, "asked", asked)))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code, InputStream body) {
        String candidate = CandidateForm.read(json.read(body)).candidate();
        return Response.status(Response.Status.CREATED)
                .entity(json.write(askings.of(service.ask(callers.caller(), code, candidate)).fields()))
                .build();
    }
}
