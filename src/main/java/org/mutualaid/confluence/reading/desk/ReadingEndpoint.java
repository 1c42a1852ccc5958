package org.mutualaid.confluence.reading.desk;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.Json;

/** Pages that people are asked to read, over REST. */
@Path("/readings")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class ReadingEndpoint {

    private final ReadingService service;
    private final ReadingViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public ReadingEndpoint(ReadingService service, ReadingViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    /** What the caller is asked to read in a space and has not. */
    @GET
    public Response waiting(@QueryParam("space") String space) {
        String key = Optional.ofNullable(space).orElse("");
        return Response.ok(json.write(views.json(service.waiting(callers.caller(), key)))).build();
    }

    @GET
    @Path("/{pageId}")
    public Response open(@PathParam("pageId") String pageId) {
        return answer(service.open(callers.caller(), read(pageId)));
    }

    @POST
    @Path("/{pageId}/mine")
    public Response mine(@PathParam("pageId") String pageId) {
        return answer(service.read(callers.caller(), read(pageId)));
    }

    @POST
    @Path("/{pageId}/changed")
    public Response changed(@PathParam("pageId") String pageId) {
        return answer(service.changed(callers.caller(), read(pageId), true));
    }

    @POST
    @Path("/{pageId}/same")
    public Response same(@PathParam("pageId") String pageId) {
        return answer(service.changed(callers.caller(), read(pageId), false));
    }

    private Response answer(ReadingService.Seen seen) {
        return Response.ok(json.write(views.json(seen))).build();
    }

    private static long read(String pageId) {
        if (!pageId.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(pageId);
    }
}
