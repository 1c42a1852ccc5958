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
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The records of pages over REST. Visitors are let in here, and told by the service what is for members. */
@Path("/practices/{pageId}")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class PracticeEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final PracticeService service;
    private final PracticeViews views;
    private final CallerGateway callers;
    private final SiteTime time;
    private final Json json;

    @Inject
    public PracticeEndpoint(
            PracticeService service, PracticeViews views, CallerGateway callers, SiteTime time, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.time = time;
        this.json = json;
    }

    @GET
    public Response open(@PathParam("pageId") String pageId) {
        return answer(Response.ok(), service.open(callers.caller(), read(pageId)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response describe(
            @PathParam("pageId") String pageId, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        FactsForm form = new FactsForm(json.read(body));
        return answer(Response.ok(),
                service.describe(callers.caller(), read(pageId), form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/tries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tried(@PathParam("pageId") String pageId, InputStream body) {
        TryForm form = TryForm.read(json.read(body));
        return answer(Response.status(Response.Status.CREATED),
                service.tried(callers.caller(), read(pageId), form));
    }

    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(
            @PathParam("pageId") String pageId, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        ReviewForm form = ReviewForm.read(json.read(body), time.today());
        return answer(Response.ok(),
                service.review(callers.caller(), read(pageId), form, Revision.expected(ifMatch)));
    }

    private Response answer(Response.ResponseBuilder answer, SeenPractice seen) {
        return answer.header("ETag", Revision.tag(seen.practice().revision()))
                .entity(json.write(PracticeJson.fields(views.of(seen))))
                .build();
    }

    private static long read(String pageId) {
        if (!pageId.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(pageId);
    }
}
