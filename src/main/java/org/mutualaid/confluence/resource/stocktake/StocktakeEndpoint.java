package org.mutualaid.confluence.resource.stocktake;

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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Counting what is there, over REST. */
@Path("/resources/{code}/stocktake")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class StocktakeEndpoint {

    private final StocktakeService service;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public StocktakeEndpoint(StocktakeService service, CallerGateway callers, Json json) {
        this.service = service;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("code") String code, InputStream body) {
        StocktakeService.Taken taken = service.take(callers.caller(), code, json.read(body));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("confirmed", taken.confirmed());
        answer.put("lines", taken.lines());
        answer.put("differences", taken.differences().stream().map(StocktakeEndpoint::fields).toList());
        return Response.ok(json.write(answer)).build();
    }

    private static Map<String, Object> fields(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lot", difference.account().lot().label());
        fields.put("place", difference.account().place().name());
        fields.put("shown", difference.account().here().number());
        fields.put("counted", difference.counted().number());
        fields.put("difference", BigDecimal.valueOf(difference.change(), 3).stripTrailingZeros().toPlainString());
        return fields;
    }
}
