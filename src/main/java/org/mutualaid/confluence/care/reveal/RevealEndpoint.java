package org.mutualaid.confluence.care.reveal;

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
import org.mutualaid.confluence.care.contact.Contact;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Opening a contact over REST. What is answered may not be kept on the way. */
@Path("/needs/{code}/reveal")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class RevealEndpoint {

    private final RevealService service;
    private final RevealViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public RevealEndpoint(RevealService service, RevealViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reveal(@PathParam("code") String code, InputStream body) {
        RevealForm form = RevealForm.read(json.read(body));
        Contact contact = service.reveal(callers.caller(), code, form.reason());
        return Response.ok(json.write(views.contact(contact, form.reason())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
