package org.mutualaid.confluence.distribution.telling;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.distribution.desk.AdjustForm;
import org.mutualaid.confluence.distribution.desk.HandOutForm;
import org.mutualaid.confluence.distribution.desk.HandingOut;
import org.mutualaid.confluence.distribution.desk.PlanForm;
import org.mutualaid.confluence.distribution.desk.RoundService;
import org.mutualaid.confluence.distribution.desk.SeenRound;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Distribution rounds over REST. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class RoundEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final RoundService service;
    private final HandingOut handingOut;
    private final RoundViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public RoundEndpoint(
            RoundService service, HandingOut handingOut, RoundViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.handingOut = handingOut;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(InputStream body, @Context UriInfo uri) {
        SeenRound drafted = service.draft(callers.caller(), new PlanForm(json.read(body)));
        return answer(
                Response.created(uri.getAbsolutePathBuilder().path(drafted.round().code().text()).build()), drafted);
    }

    @GET
    @Path("/{code}")
    public Response open(@PathParam("code") String code) {
        return answer(Response.ok(), service.open(callers.caller(), code));
    }

    @POST
    @Path("/{code}/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        PlanForm form = new PlanForm(json.read(body));
        return answer(Response.ok(), service.plan(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    /** Answers with {@code effects} too: what the change did to the measures. */
    @PUT
    @Path("/{code}/lines/{need}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response adjust(
            @PathParam("code") String code,
            @PathParam("need") String need,
            @HeaderParam(IF_MATCH) String ifMatch,
            InputStream body) {
        Actor caller = callers.caller();
        RoundService.Adjusting adjusting = new RoundService.Adjusting(need, AdjustForm.read(json.read(body)));
        SeenRound before = service.open(caller, code);
        SeenRound after = service.adjust(caller, code, adjusting, Revision.expected(ifMatch));
        Map<String, Object> fields = RoundJson.fields(after, views.of(after));
        fields.put("effects", views.effects(before, after));
        return answer(Response.ok(), after, fields);
    }

    /** What changing a share by hand would do to the measures, as {@code effects}; nothing is stored. */
    @POST
    @Path("/{code}/lines/{need}/try")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response attempt(@PathParam("code") String code, @PathParam("need") String need, InputStream body) {
        Actor caller = callers.caller();
        AdjustForm form = AdjustForm.trying(json.read(body));
        SeenRound before = service.open(caller, code);
        SeenRound after = service.tried(caller, code, new RoundService.Adjusting(need, form));
        return Response.ok(json.write(RoundJson.tried(
                need, form.units(), views.of(after), views.effects(before, after)))).build();
    }

    @POST
    @Path("/{code}/agree")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch) {
        return answer(Response.ok(), service.agree(callers.caller(), code, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/{code}/hand-out")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOut(@PathParam("code") String code, InputStream body) {
        HandOutForm form = HandOutForm.read(json.read(body));
        if (form.atMost().isPresent()) {
            HandingOut.Progress progress = handingOut.handOutSome(callers.caller(), code, form);
            return Response.ok(json.write(RoundJson.fields(progress)))
                    .header("ETag", Revision.tag(progress.round().head().revision()))
                    .build();
        }
        return answer(Response.ok(), handingOut.handOut(callers.caller(), code, form));
    }

    @POST
    @Path("/{code}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch) {
        return answer(Response.ok(), service.close(callers.caller(), code, Revision.expected(ifMatch)));
    }

    private Response answer(Response.ResponseBuilder answer, SeenRound seen) {
        return answer(answer, seen, RoundJson.fields(seen, views.of(seen)));
    }

    private Response answer(Response.ResponseBuilder answer, SeenRound seen, Map<String, Object> fields) {
        return answer.header("ETag", Revision.tag(seen.round().head().revision()))
                .entity(json.write(fields))
                .build();
    }
}
