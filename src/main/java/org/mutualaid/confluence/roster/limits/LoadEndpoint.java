package org.mutualaid.confluence.roster.limits;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.roster.load.LoadLimits;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** How much one person does at most, over REST. What is read can be changed and sent back. */
@Path("/spaces/{key}/agreements/load")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LoadEndpoint {

    private final LoadService service;
    private final LinkGateway links;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public LoadEndpoint(LoadService service, LinkGateway links, CallerGateway callers, Json json) {
        this.service = service;
        this.links = links;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("key") String space) {
        return answer(service.read(callers.caller(), space));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(
            @PathParam("key") String space, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        LoadForm form = new LoadForm(json.read(body));
        return answer(service.settle(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    private Response answer(LoadService.Settled settled) {
        LoadLimits limits = settled.limits();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", settled.standing().space().key());
        fields.put("kind", settled.agreement().kind().key());
        fields.put("revision", settled.agreement().revision());
        put(fields, "day", limits.day());
        put(fields, "rest", limits.rest());
        put(fields, "week", limits.week());
        put(fields, "month", limits.month());
        limits.nights().ifPresent(nights -> fields.put("nights", nights));
        fields.put("freeDay", limits.freeDay());
        fields.putAll(settled.agreement().agreedFields(links::to));
        return Response.ok(json.write(fields))
                .header("ETag", Revision.tag(settled.agreement().revision()))
                .build();
    }

    private static void put(Map<String, Object> fields, String name, Optional<Duration> hours) {
        hours.ifPresent(limit -> fields.put(name, limit.toHours()));
    }
}
