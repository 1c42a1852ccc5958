package org.mutualaid.confluence.need.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.mutualaid.confluence.need.desk.NeedJson;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Promises that stand, over REST: which there are, and taking longer. */
@Path("/needs")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class PromiseEndpoint {

    private final PromiseService service;
    private final PromiseViews promises;
    private final NeedViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public PromiseEndpoint(
            PromiseService service, PromiseViews promises, NeedViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.promises = promises;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    @Path("/{code}/claims")
    public Response list(@PathParam("code") String code) {
        SeenNeed seen = service.open(callers.caller(), code);
        return Response.ok(json.write(Map.of(
                "results", promises.of(seen).stream().map(PromiseView::fields).toList()))).build();
    }

    @POST
    @Path("/{code}/claims/mine/keep")
    public Response keep(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.keep(callers.caller(), code, Revision.expected(ifMatch)));
    }

    private Response answer(SeenNeed seen) {
        return Response.ok(json.write(NeedJson.fields(views.of(seen))))
                .header("ETag", Revision.tag(seen.need().revision()))
                .build();
    }
}
