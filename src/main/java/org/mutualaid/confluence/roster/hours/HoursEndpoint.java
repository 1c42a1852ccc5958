package org.mutualaid.confluence.roster.hours;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** One's own hours outside shifts, over REST. */
@Path("/spaces/{key}/hours")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class HoursEndpoint {

    private final HoursService service;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public HoursEndpoint(HoursService service, CallerGateway callers, Json json) {
        this.service = service;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response own(@PathParam("key") String space) {
        return Response.ok(json.write(Map.of("results",
                service.own(callers.caller(), space).stream().map(HoursEndpoint::fields).toList()))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("key") String space, InputStream body) {
        HoursEntry entry = service.write(callers.caller(), space, json.read(body));
        return Response.status(Response.Status.CREATED).entity(json.write(fields(entry))).build();
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("key") String space, @PathParam("code") String code, InputStream body) {
        return Response.ok(json.write(fields(
                service.correct(callers.caller(), space, code, json.read(body))))).build();
    }

    @DELETE
    @Path("/{code}")
    public Response takeBack(
            @PathParam("key") String space, @PathParam("code") String code, @QueryParam("reason") String reason) {
        return Response.ok(json.write(fields(service.takeBack(
                callers.caller(), space, code, Objects.requireNonNullElse(reason, ""))))).build();
    }

    private static Map<String, Object> fields(HoursEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", entry.code().text());
        fields.put("start", entry.start().toString());
        fields.put("minutes", Duration.between(entry.start(), entry.end()).toMinutes());
        fields.put("what", entry.what());
        entry.reason().ifPresent(reason -> fields.put("reason", reason));
        fields.put("counts", !entry.taken());
        return fields;
    }
}
