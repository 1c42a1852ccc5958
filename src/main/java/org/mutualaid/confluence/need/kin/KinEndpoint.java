package org.mutualaid.confluence.need.kin;

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
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.need.desk.NeedJson;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Merging and splitting of needs over REST. */
@Path("/needs")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class KinEndpoint {

    private final KinService service;
    private final NeedViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public KinEndpoint(KinService service, NeedViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Path("/{code}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        SeenNeed other = service.merge(
                callers.caller(), code, MergeForm.read(json.read(body)), Revision.expected(ifMatch));
        return Response.ok(json.write(NeedJson.fields(views.of(other))))
                .header("ETag", Revision.tag(other.need().revision()))
                .build();
    }

    @POST
    @Path("/{code}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        List<Map<String, Object>> parts = service.split(
                        callers.caller(), code, SplitForm.read(json.read(body)), Revision.expected(ifMatch)).stream()
                .map(part -> NeedJson.fields(views.of(part)))
                .toList();
        return Response.status(Response.Status.CREATED).entity(json.write(Map.of("results", parts))).build();
    }
}
