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
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.web.Json;

/** Messages to everybody on a shift, over REST. */
@Path("/shifts/{code}/messages")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class MessageEndpoint {

    private final MessageService service;
    private final PeopleGateway people;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public MessageEndpoint(MessageService service, PeopleGateway people, CallerGateway callers, Json json) {
        this.service = service;
        this.people = people;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        List<Map<String, String>> messages = service.read(callers.caller(), code).stream()
                .map(note -> Map.of("at", note.at().toString(), "words", note.words(),
                        "name", people.nameOf(note.author()).orElse("")))
                .toList();
        return Response.ok(json.write(Map.of("results", messages))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("code") String code, InputStream body) {
        service.write(callers.caller(), code, AttendForm.words(json.read(body), "words", AttendForm.LONGEST_WORDS));
        return Response.status(Response.Status.CREATED).entity(json.write(Map.of())).build();
    }
}
