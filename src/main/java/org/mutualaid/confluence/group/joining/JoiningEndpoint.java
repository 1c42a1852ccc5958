package org.mutualaid.confluence.group.joining;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** How people ask to join, over REST. What is read can be changed and sent back. */
@Path("/spaces/{key}/agreements/joining")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class JoiningEndpoint {

    private final JoiningService service;
    private final LinkGateway links;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public JoiningEndpoint(JoiningService service, LinkGateway links, CallerGateway callers, Json json) {
        this.service = service;
        this.links = links;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("key") String space) {
        return answer(service.read(callers.caller(), space));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("key") String space, @HeaderParam("If-Match") String ifMatch, InputStream body) {
        JoiningForm form = new JoiningForm(json.read(body));
        return answer(service.replace(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    private Response answer(JoiningService.Settled settled) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", settled.standing().space().key());
        fields.put("kind", settled.agreement().kind().key());
        fields.put("revision", settled.agreement().revision());
        fields.put("open", settled.joining().open());
        fields.put("questions", settled.joining().questions());
        fields.putAll(settled.agreement().agreedFields(links::to));
        return Response.ok(json.write(fields))
                .header("ETag", Revision.tag(settled.agreement().revision()))
                .build();
    }
}
