package org.mutualaid.confluence.roster.series;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftJson;
import org.mutualaid.confluence.roster.desk.ShiftViews;
import org.mutualaid.confluence.roster.plan.ShiftForm;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Planning shifts over REST, for those who plan. */
@Path("/shifts")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class PlanEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final SeriesService service;
    private final WeekCopy weeks;
    private final ShiftViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public PlanEndpoint(
            SeriesService service, WeekCopy weeks, ShiftViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.weeks = weeks;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(InputStream body, @Context UriInfo uri) {
        List<SeenShift> planned = service.plan(callers.caller(), new ShiftForm(json.read(body)));
        if (planned.isEmpty()) {
            return Response.status(Response.Status.CREATED).entity(json.write(Map.of("results", List.of()))).build();
        }
        SeenShift first = planned.get(0);
        Map<String, Object> fields = ShiftJson.fields(views.of(first));
        fields.put("planned", planned.size());
        return Response.created(uri.getAbsolutePathBuilder().path(first.shift().code().text()).build())
                .header("ETag", Revision.tag(first.shift().revision()))
                .entity(json.write(fields))
                .build();
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        ShiftForm form = new ShiftForm(json.read(body));
        return answer(service.edit(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    @DELETE
    @Path("/{code}")
    public Response callOff(
            @PathParam("code") String code,
            @QueryParam("scope") String scope,
            @HeaderParam(IF_MATCH) String ifMatch) {
        return answer(service.callOff(callers.caller(), code, scope, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/series/{code}/skip")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response skip(@PathParam("code") String code, InputStream body) {
        service.skip(callers.caller(), code, DayForm.day(json.read(body)));
        return Response.noContent().build();
    }

    /** Copies a week: {@code {space, from, to}}. */
    @POST
    @Path("/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response copy(InputStream body) {
        DayForm.Copy form = DayForm.copy(json.read(body));
        List<Map<String, Object>> made = weeks.copy(callers.caller(), form.space(), form.from(), form.to()).stream()
                .map(seen -> ShiftJson.fields(views.of(seen)))
                .toList();
        return Response.status(Response.Status.CREATED).entity(json.write(Map.of("results", made))).build();
    }

    private Response answer(SeenShift seen) {
        return Response.ok(json.write(ShiftJson.fields(views.of(seen))))
                .header("ETag", Revision.tag(seen.shift().revision()))
                .build();
    }
}
