package org.mutualaid.confluence.practice.use;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.practice.desk.PracticeService;
import org.mutualaid.confluence.practice.desk.SeenPractice;
import org.mutualaid.confluence.web.Json;

/** Where a page is of use, over REST. */
@Path("/practices/{pageId}/use")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class UseEndpoint {

    private final PracticeService service;
    private final UseReading reading;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public UseEndpoint(PracticeService service, UseReading reading, CallerGateway callers, Json json) {
        this.service = service;
        this.reading = reading;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response use(@PathParam("pageId") String pageId) {
        SeenPractice seen = service.open(callers.caller(), PracticeService.pageId(pageId));
        return Response.ok(json.write(UseJson.fields(reading.of(seen)))).build();
    }
}
