package org.mutualaid.confluence.group.beginning;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.group.CatalogueForm;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** The answers for a new space over REST, looked at before the space is made. */
@Path("/beginnings/check")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class BeginningEndpoint {

    private final BeginningService service;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public BeginningEndpoint(BeginningService service, CallerGateway callers, Json json) {
        this.service = service;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(InputStream body) {
        CatalogueForm lists = service.check(callers.caller(), BeginningForm.read(json.read(body)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("areas", lists.areas().stream().map(line -> line.name().orElse("")).toList());
        answer.put("categories",
                lists.categories().stream().map(line -> line.name().or(line::key).orElse("")).toList());
        answer.put("languages", lists.languages());
        return Response.ok(json.write(answer)).build();
    }
}
