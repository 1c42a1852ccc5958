package org.mutualaid.confluence.roster.signup;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftJson;
import org.mutualaid.confluence.roster.desk.ShiftView;
import org.mutualaid.confluence.roster.desk.ShiftViews;
import org.mutualaid.confluence.web.Json;

/** Sign-ups over REST. Visitors are let in here, and told by the service what is for members. */
@Path("/shifts/{code}/signups")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class SignupEndpoint {

    private final SignupService service;
    private final ShiftViews shifts;
    private final SignupViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public SignupEndpoint(
            SignupService service, ShiftViews shifts, SignupViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.shifts = shifts;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        return Response.ok(json.write(Map.of("results", views.of(service.people(callers.caller(), code))))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(@PathParam("code") String code, InputStream body) {
        SignupForm form = SignupForm.read(json.readOptional(body));
        return answer(Response.status(Response.Status.CREATED), service.join(callers.caller(), code, form));
    }

    @POST
    @Path("/mine/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(@PathParam("code") String code) {
        return answer(Response.ok(), service.confirm(callers.caller(), code));
    }

    @DELETE
    @Path("/mine")
    public Response leave(@PathParam("code") String code) {
        return answer(Response.ok(), service.leave(callers.caller(), code));
    }

    /** The own sign-up, if there is one now, and the shift. */
    private Response answer(Response.ResponseBuilder answer, SeenShift seen) {
        ShiftView view = shifts.of(seen);
        Map<String, Object> fields = new LinkedHashMap<>();
        view.mine().ifPresent(mine -> fields.putAll(ShiftJson.mine(mine)));
        seen.mine().filter(mine -> mine.isWaiting()).ifPresent(mine -> fields.put("ahead", seen.shift().filling()
                .waitingFor(seen.shift().positionOf(mine.role()).orElseThrow()).indexOf(mine)));
        fields.put("shift", ShiftJson.fields(view));
        return answer.entity(json.write(fields)).build();
    }
}
