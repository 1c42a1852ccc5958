package org.mutualaid.confluence.practice.action;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.practice.desk.PracticeService;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** What a group set out to do, over REST. Visitors are let in here, and told by the service what is for members. */
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class ActionEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final ActionService service;
    private final PeopleGateway people;
    private final CallerGateway callers;
    private final SiteTime time;
    private final Json json;

    @Inject
    public ActionEndpoint(
            ActionService service, PeopleGateway people, CallerGateway callers, SiteTime time, Json json) {
        this.service = service;
        this.people = people;
        this.callers = callers;
        this.time = time;
        this.json = json;
    }

    /** All of a page where one is named; else the open ones of the space. */
    @GET
    public Response list(@QueryParam("space") String space, @QueryParam("page") String page) {
        Actor caller = callers.caller();
        List<SeenAction> found = page == null || page.isBlank()
                ? service.openIn(caller, space == null ? "" : space)
                : service.ofPage(caller, PracticeService.pageId(page));
        return Response.ok(json.write(Map.of("results", found.stream().map(this::fields).toList()))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        Map<String, Object> sent = json.read(body);
        long page = PracticeService.pageId(String.valueOf(sent.get("page")));
        return answer(Response.status(Response.Status.CREATED),
                service.add(callers.caller(), page, ActionForm.read(sent, time.today())));
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        ActionForm form = ActionForm.read(json.read(body), time.today());
        return answer(Response.ok(), service.change(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/{code}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        EndingForm form = EndingForm.read(json.read(body));
        return answer(Response.ok(), service.end(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    private Response answer(Response.ResponseBuilder answer, SeenAction seen) {
        return answer.header("ETag", Revision.tag(seen.action().revision())).entity(json.write(fields(seen))).build();
    }

    private Map<String, Object> fields(SeenAction seen) {
        return ActionJson.fields(seen, people.userNameOf(seen.action().wanted().owner()));
    }
}
