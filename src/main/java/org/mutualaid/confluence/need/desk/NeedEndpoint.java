package org.mutualaid.confluence.need.desk;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Needs over REST. Visitors are let in here, and told by the service what is for members. */
@Path("/needs")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class NeedEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final NeedService service;
    private final NeedViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public NeedEndpoint(NeedService service, NeedViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    @Path("/{code}")
    public Response open(@PathParam("code") String code) {
        return answer(Response.ok(), service.open(callers.caller(), code));
    }

    @POST
    @Path("/{code}/claims")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        ClaimForm form = ClaimForm.read(json.readOptional(body));
        SeenNeed claimed = service.claim(callers.caller(), code, form.quantity(), Revision.expected(ifMatch));
        return answer(Response.status(Response.Status.CREATED), claimed);
    }

    @DELETE
    @Path("/{code}/claims/mine")
    public Response release(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch) {
        return answer(Response.ok(), service.release(callers.caller(), code, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/{code}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response outcome(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        OutcomeForm form = OutcomeForm.read(json.read(body));
        return answer(Response.ok(), service.close(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    private Response answer(Response.ResponseBuilder answer, SeenNeed seen) {
        Map<String, Object> fields = NeedJson.fields(views.of(seen));
        return answer.header("ETag", Revision.tag(seen.need().revision())).entity(json.write(fields)).build();
    }
}
