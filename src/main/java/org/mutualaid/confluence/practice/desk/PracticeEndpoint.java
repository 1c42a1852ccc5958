package org.mutualaid.confluence.practice.desk;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.Facts;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The records of pages over REST. Visitors are let in here, and told by the service what is for members. */
@Path("/practices/{pageId}")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class PracticeEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final PracticeService service;
    private final PracticeParts parts;
    private final CallerGateway callers;
    private final SiteTime time;
    private final Json json;

    @Inject
    public PracticeEndpoint(
            PracticeService service, PracticeParts parts, CallerGateway callers, SiteTime time, Json json) {
        this.service = service;
        this.parts = parts;
        this.callers = callers;
        this.time = time;
        this.json = json;
    }

    @GET
    public Response open(@PathParam("pageId") String pageId) {
        return answer(Response.ok(), service.open(callers.caller(), PracticeService.pageId(pageId)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response describe(
            @PathParam("pageId") String pageId, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        FactsForm form = new FactsForm(json.read(body));
        return answer(Response.ok(),
                service.describe(callers.caller(), PracticeService.pageId(pageId), form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/tries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tried(@PathParam("pageId") String pageId, InputStream body) {
        TryForm form = TryForm.read(json.read(body));
        return answer(Response.status(Response.Status.CREATED),
                service.tried(callers.caller(), PracticeService.pageId(pageId), form));
    }

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(
            @PathParam("pageId") String pageId, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        ReviewForm form = ReviewForm.read(json.read(body), time.today());
        return answer(Response.ok(),
                service.review(callers.caller(), PracticeService.pageId(pageId), form, Revision.expected(ifMatch)));
    }

    private Response answer(Response.ResponseBuilder answer, SeenPractice seen) {
        Map<String, Object> fields = parts.fields(seen);
        Facts.Links links = seen.practice().facts().links();
        fields.put("links", links.codes());
        links.page().flatMap(page -> service.page(seen.standing().actor(), page))
                .ifPresent(page -> fields.put("fromPage", page.id()));
        return answer.header("ETag", Revision.tag(seen.practice().revision())).entity(json.write(fields)).build();
    }
}
