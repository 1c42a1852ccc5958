package org.mutualaid.confluence.need.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.mutualaid.confluence.need.desk.NeedJson;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Promises that pass from one member to another, over REST. */
@Path("/needs")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class HandoverEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final HandoverService service;
    private final NeedViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public HandoverEndpoint(HandoverService service, NeedViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Path("/{code}/claims/mine/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mine(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        HandoverForm form = HandoverForm.read(json.read(body));
        return answer(service.handOver(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/{code}/claims/{person}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response theirs(
            @PathParam("code") String code,
            @PathParam("person") String person,
            @HeaderParam(IF_MATCH) String ifMatch,
            InputStream body) {
        HandoverForm form = HandoverForm.read(json.read(body));
        Optional<Integer> expected = Revision.expected(ifMatch);
        return answer(service.handOver(callers.caller(), code, person, form, expected));
    }

    private Response answer(SeenNeed seen) {
        return Response.ok(json.write(NeedJson.fields(views.of(seen))))
                .header("ETag", Revision.tag(seen.need().revision()))
                .build();
    }
}
