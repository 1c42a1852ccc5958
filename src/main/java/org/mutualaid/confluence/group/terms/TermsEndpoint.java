package org.mutualaid.confluence.group.terms;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.group.roles.TermAnswer;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.web.FormReader;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** What a role is about, and the terms of who holds it, over REST. */
@Path("/spaces/{key}/roles")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class TermsEndpoint {

    private static final int LONGEST = 30;

    private final TermService service;
    private final RoleCardViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public TermsEndpoint(TermService service, RoleCardViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    @Path("/{role}")
    public Response read(@PathParam("key") String space, @PathParam("role") String role) {
        return answer(service.read(callers.caller(), space, role));
    }

    @PUT
    @Path("/{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
            @PathParam("key") String space,
            @PathParam("role") String role,
            @HeaderParam("If-Match") String ifMatch,
            InputStream body) {
        RoleCardForm form = new RoleCardForm(json.read(body));
        return answer(service.write(callers.caller(), space, role, form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/{role}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@PathParam("key") String space, @PathParam("role") String role, InputStream body) {
        FieldErrors errors = new FieldErrors();
        FormReader reader = new FormReader(json.read(body), errors);
        reader.refuseAllBut(Set.of("answer"));
        Optional<TermAnswer> said = reader.line("answer", LONGEST).flatMap(TermAnswer::of);
        if (said.isEmpty()) {
            errors.addShared("answer", "terms.answer");
        }
        errors.refuseIfAny();
        return answer(service.answer(callers.caller(), space, role, said.orElseThrow()));
    }

    @POST
    @Path("/{role}/holders/{user}/term")
    public Response renew(
            @PathParam("key") String space, @PathParam("role") String role, @PathParam("user") String user) {
        return answer(service.renew(callers.caller(), space, role, user));
    }

    @DELETE
    @Path("/{role}/holders/{user}")
    public Response end(
            @PathParam("key") String space, @PathParam("role") String role, @PathParam("user") String user) {
        service.end(callers.caller(), space, role, user);
        return Response.noContent().build();
    }

    private Response answer(SeenRole seen) {
        Map<String, Object> fields = views.json(seen);
        return Response.ok(json.write(fields)).header("ETag", Revision.tag(seen.card().revision())).build();
    }
}
