package org.mutualaid.confluence.resource.movement;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.resource.ledger.Replay;
import org.mutualaid.confluence.web.Json;

/** Reading the ledger of an entry from its first line, over REST. */
@Path("/resources/{code}/replay")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class ReplayEndpoint {

    private final MovementService service;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public ReplayEndpoint(MovementService service, CallerGateway callers, Json json) {
        this.service = service;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response replay(@PathParam("code") String code) {
        Replay replay = service.replay(callers.caller(), code);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("agrees", replay.agrees());
        answer.put("lines", replay.lines());
        answer.put("shown", replay.here().number());
        answer.put("reserved", replay.held().number());
        answer.put("differences", replay.differences());
        return Response.ok(json.write(answer)).build();
    }
}
