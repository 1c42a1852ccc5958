package org.mutualaid.confluence.need.series;

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
import org.mutualaid.confluence.need.series.SeriesService.SeenSeries;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Needs that come again, over REST. */
@Path("/needs/series/{code}")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class SeriesEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final SeriesService service;
    private final SeriesViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public SeriesEndpoint(SeriesService service, SeriesViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("code") String code) {
        return answer(service.open(callers.caller(), code));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        SeriesForm form = SeriesForm.read(json.read(body));
        return answer(service.change(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/skip")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response skip(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        return answer(service.skip(
                callers.caller(), code, SeriesForm.readDay(json.read(body)), Revision.expected(ifMatch)));
    }

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        SeriesForm form = SeriesForm.readEnd(json.readOptional(body));
        return answer(service.end(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    private Response answer(SeenSeries seen) {
        return Response.ok(json.write(views.fields(seen)))
                .header("ETag", Revision.tag(seen.series().revision()))
                .build();
    }
}
