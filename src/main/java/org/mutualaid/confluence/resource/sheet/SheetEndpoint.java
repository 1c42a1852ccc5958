package org.mutualaid.confluence.resource.sheet;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.resource.stock.Movement;
import org.mutualaid.confluence.web.Json;

/** Confirming a hand-out sheet over REST. */
@Path("/spaces/{key}/handouts")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class SheetEndpoint {

    private final SheetService service;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public SheetEndpoint(SheetService service, CallerGateway callers, Json json) {
        this.service = service;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOut(@PathParam("key") String space, InputStream body) {
        List<Movement> written = service.handOut(callers.caller(), space, HandoutForm.read(json.read(body)));
        List<String> codes = written.stream().map(movement -> movement.code().text()).toList();
        return Response.status(Response.Status.CREATED).entity(json.write(Map.of("movements", codes))).build();
    }
}
