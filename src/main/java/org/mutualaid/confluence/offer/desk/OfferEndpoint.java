package org.mutualaid.confluence.offer.desk;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.care.lint.LintWarnings;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Offers over REST. Visitors are let in here, and told by the service what is for members. */
@Path("/offers")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class OfferEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final OfferService service;
    private final OfferViews views;
    private final CallerGateway callers;
    private final Json json;
    private final LintWarnings warnings;

    @Inject
    public OfferEndpoint(
            OfferService service, OfferViews views, CallerGateway callers, Json json, LintWarnings warnings) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
        this.warnings = warnings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(InputStream body, @Context UriInfo uri) {
        SeenOffer posted = service.post(callers.caller(), new OfferForm(json.read(body)));
        URI address = uri.getAbsolutePathBuilder().path(posted.offer().code().text()).build();
        return saidAnew(Response.created(address), posted);
    }

    @GET
    @Path("/{code}")
    public Response open(@PathParam("code") String code) {
        SeenOffer seen = service.open(callers.caller(), code);
        return answer(Response.ok(), seen, OfferJson.fields(views.of(seen)));
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        OfferForm form = new OfferForm(json.read(body));
        return saidAnew(Response.ok(), service.edit(callers.caller(), code, form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/{code}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response outcome(@PathParam("code") String code, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        OfferOutcome outcome = OfferOutcome.read(json.read(body));
        SeenOffer after = service.become(callers.caller(), code, outcome, Revision.expected(ifMatch));
        return answer(Response.ok(), after, OfferJson.fields(views.of(after)));
    }

    private Response saidAnew(Response.ResponseBuilder answer, SeenOffer seen) {
        Map<String, Object> fields = OfferJson.fields(views.of(seen));
        List<Map<String, Object>> looksLike = warnings.of(seen.offer().giving().words());
        if (!looksLike.isEmpty()) {
            fields.put("warnings", looksLike);
        }
        return answer(answer, seen, fields);
    }

    private Response answer(Response.ResponseBuilder answer, SeenOffer seen, Map<String, Object> fields) {
        return answer.header("ETag", Revision.tag(seen.offer().revision())).entity(json.write(fields)).build();
    }
}
