package org.mutualaid.confluence.care.note;

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
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Notes between a member and the care role, over REST. */
@Path("/spaces/{key}/care-notes")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class CareNotesEndpoint {

    private final CareNoteService service;
    private final CareNoteViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public CareNotesEndpoint(CareNoteService service, CareNoteViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response mine(@PathParam("key") String space) {
        return answer(Response.Status.OK, service.mine(callers.caller(), space));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response writeMine(@PathParam("key") String space, InputStream body) {
        CareNoteForm form = CareNoteForm.read(json.read(body));
        return answer(Response.Status.CREATED, service.writeMine(callers.caller(), space, form));
    }

    @GET
    @Path("/with/{user}")
    public Response with(@PathParam("key") String space, @PathParam("user") String user) {
        return answer(Response.Status.OK, service.with(callers.caller(), space, user));
    }

    @POST
    @Path("/with/{user}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response writeTo(@PathParam("key") String space, @PathParam("user") String user, InputStream body) {
        CareNoteForm form = CareNoteForm.read(json.read(body));
        return answer(Response.Status.CREATED, service.writeTo(callers.caller(), space, user, form));
    }

    @DELETE
    @Path("/{code}")
    public Response delete(@PathParam("key") String space, @PathParam("code") String code) {
        service.delete(callers.caller(), space, code);
        return Response.noContent().build();
    }

    private Response answer(Response.Status status, CareNoteService.Talk talk) {
        return Response.status(status)
                .entity(json.write(views.json(talk)))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
