package org.mutualaid.confluence.roster.attend;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftJson;
import org.mutualaid.confluence.roster.desk.ShiftViews;
import org.mutualaid.confluence.web.Json;

/** Saying who was at a shift, over REST. */
@Path("/shifts/{code}/attendance")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class AttendEndpoint {

    private final AttendService service;
    private final ShiftViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public AttendEndpoint(AttendService service, ShiftViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    /** The code on the spot, and why the list was put right. */
    @GET
    public Response look(@PathParam("code") String code) {
        Actor caller = callers.caller();
        List<Map<String, String>> reasons = service.reasons(caller, code).stream()
                .map(note -> Map.of("at", note.at().toString(), "words", note.words()))
                .toList();
        return Response.ok(json.write(Map.of("code", service.spotCode(caller, code), "corrections", reasons))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("code") String code, InputStream body) {
        return answer(service.say(callers.caller(), code, AttendForm.read(json.read(body))));
    }

    @POST
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response checkIn(@PathParam("code") String code, InputStream body) {
        String spot = AttendForm.words(json.read(body), "code", 20);
        return answer(service.checkIn(callers.caller(), code, spot));
    }

    private Response answer(SeenShift seen) {
        return Response.ok(json.write(ShiftJson.fields(views.of(seen)))).build();
    }
}
