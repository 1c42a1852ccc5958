package org.mutualaid.confluence.resource.kit;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Kits over REST. */
@Path("/resources/{code}/kit")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class KitEndpoint {

    private final KitService service;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public KitEndpoint(KitService service, CallerGateway callers, Json json) {
        this.service = service;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("code") String code) {
        return answer(Response.ok(), service.of(callers.caller(), code));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(@PathParam("code") String code, InputStream body) {
        return answer(Response.ok(), service.settle(callers.caller(), code, json.read(body)));
    }

    @POST
    @Path("/made")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("code") String code, InputStream body) {
        return answer(Response.status(Response.Status.CREATED),
                service.make(callers.caller(), code, json.read(body)));
    }

    private Response answer(Response.ResponseBuilder answer, KitService.Kit kit) {
        List<Map<String, Object>> items = kit.items().stream().map(item -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("resource", item.resource().text());
            fields.put("quantity", item.quantity().number());
            return fields;
        }).toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("items", items);
        fields.put("shown", kit.seen().stock().shown().number());
        return answer.entity(json.write(fields)).build();
    }
}
