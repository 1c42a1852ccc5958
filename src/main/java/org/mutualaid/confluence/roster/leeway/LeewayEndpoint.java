package org.mutualaid.confluence.roster.leeway;

import com.atlassian.annotations.security.AnonymousSiteAccess;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.web.Json;

/** Asking to do more than agreed, over REST. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LeewayEndpoint {

    private final LeewayService service;
    private final PeopleGateway people;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public LeewayEndpoint(LeewayService service, PeopleGateway people, CallerGateway callers, Json json) {
        this.service = service;
        this.people = people;
        this.callers = callers;
        this.json = json;
    }

    @GET
    @Path("/shifts/{code}/leeway")
    public Response own(@PathParam("code") String code) {
        return list(service.own(callers.caller(), code));
    }

    @POST
    @Path("/shifts/{code}/leeway")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code, InputStream body) {
        Leeway asked = service.ask(callers.caller(), code, LeewayForm.reason(json.read(body)));
        return Response.status(Response.Status.CREATED).entity(json.write(fields(asked))).build();
    }

    @GET
    @Path("/spaces/{key}/leeways")
    public Response all(@PathParam("key") String space) {
        return list(service.list(callers.caller(), space));
    }

    @POST
    @Path("/leeways/{code}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("code") String code, InputStream body) {
        LeewayForm.Answered form = LeewayForm.answer(json.read(body));
        Leeway answered = service.answer(callers.caller(), code, form.agreed(), form.words());
        return Response.ok(json.write(fields(answered))).build();
    }

    private Response list(List<Leeway> leeways) {
        return Response.ok(json.write(Map.of("results", leeways.stream().map(this::fields).toList()))).build();
    }

    private Map<String, Object> fields(Leeway leeway) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", leeway.code().text());
        fields.put("shift", leeway.shift());
        fields.put("name", people.nameOf(leeway.person()).orElse(""));
        fields.put("reason", leeway.reason());
        fields.put("asked", leeway.asked().toString());
        fields.put("state", leeway.state());
        leeway.answer().ifPresent(answer -> {
            answer.words().ifPresent(words -> fields.put("words", words));
            fields.put("answered", answer.at().toString());
        });
        return fields;
    }
}
