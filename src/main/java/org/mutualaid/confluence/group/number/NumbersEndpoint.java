package org.mutualaid.confluence.group.number;

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
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** Agreements on numbers over REST. What is read can be changed and sent back. */
@Path("/spaces/{key}/agreements")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class NumbersEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final NumbersService service;
    private final LinkGateway links;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public NumbersEndpoint(NumbersService service, LinkGateway links, CallerGateway callers, Json json) {
        this.service = service;
        this.links = links;
        this.callers = callers;
        this.json = json;
    }

    @GET
    @Path("/lapse")
    public Response lapse(@PathParam("key") String space) {
        return answer(service.read(callers.caller(), space, AgreedNumbers.LAPSE));
    }

    @PUT
    @Path("/lapse")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replaceLapse(
            @PathParam("key") String space, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        return replaced(space, AgreedNumbers.LAPSE, ifMatch, body);
    }

    @GET
    @Path("/keeping")
    public Response keeping(@PathParam("key") String space) {
        return answer(service.read(callers.caller(), space, AgreedNumbers.KEEPING));
    }

    @PUT
    @Path("/keeping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replaceKeeping(
            @PathParam("key") String space, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        return replaced(space, AgreedNumbers.KEEPING, ifMatch, body);
    }

    @GET
    @Path("/registry")
    public Response registry(@PathParam("key") String space) {
        return answer(service.read(callers.caller(), space, AgreedNumbers.REGISTRY));
    }

    @PUT
    @Path("/registry")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replaceRegistry(
            @PathParam("key") String space, @HeaderParam(IF_MATCH) String ifMatch, InputStream body) {
        return replaced(space, AgreedNumbers.REGISTRY, ifMatch, body);
    }

    private Response replaced(String space, AgreedNumbers numbers, String ifMatch, InputStream body) {
        NumbersService.Sent sent = new NumbersService.Sent(numbers, new NumbersForm(json.read(body)));
        return answer(service.replace(callers.caller(), space, sent, Revision.expected(ifMatch)));
    }

    private Response answer(NumbersService.Settled settled) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", settled.standing().space().key());
        fields.put("kind", settled.agreement().kind().key());
        fields.put("revision", settled.agreement().revision());
        fields.putAll(settled.numbers());
        fields.putAll(settled.agreement().agreedFields(links::to));
        return Response.ok(json.write(fields))
                .header("ETag", Revision.tag(settled.agreement().revision()))
                .build();
    }
}
