package org.mutualaid.confluence.group.agreement.desk;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The agreements of a space over REST, each by its kind. What is read can be changed and sent back. */
@Path("/spaces/{key}/agreements/{kind}")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class AgreementEndpoint {

    private final AgreementServices services;
    private final LinkGateway links;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public AgreementEndpoint(AgreementServices services, LinkGateway links, CallerGateway callers, Json json) {
        this.services = services;
        this.links = links;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("key") String space, @PathParam("kind") String kind) {
        AgreementService<?> service = services.of(kind);
        return answer(service, service.read(callers.caller(), space));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("key") String space,
            @PathParam("kind") String kind,
            @HeaderParam("If-Match") String ifMatch,
            InputStream body) {
        AgreementService<?> service = services.of(kind);
        return answer(service, service.replace(callers.caller(), space, json.read(body), Revision.expected(ifMatch)));
    }

    private Response answer(AgreementService<?> service, Settled<?> settled) {
        return Response.ok(json.write(service.told(settled, links::to)))
                .header("ETag", Revision.tag(settled.agreement().revision()))
                .build();
    }
}
