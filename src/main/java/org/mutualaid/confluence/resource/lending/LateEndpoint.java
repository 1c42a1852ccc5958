package org.mutualaid.confluence.resource.lending;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** What of a whole space should be back already, over REST. */
@Path("/late-loans")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LateEndpoint {

    private final LateLoans late;
    private final LoanViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public LateEndpoint(LateLoans late, LoanViews views, CallerGateway callers, Json json) {
        this.late = late;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@QueryParam("space") String space) {
        LateLoans.Late found = late.in(callers.caller(), Optional.ofNullable(space).orElse(""));
        return Response.ok(json.write(Map.of("results", found.items().stream()
                .map(item -> views.fields(item, found.standing(), late.mayLend(found.standing(), item.resource())))
                .toList()))).build();
    }
}
