package org.mutualaid.confluence.need.intake;

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
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.need.status.RequestState;
import org.mutualaid.confluence.need.status.StatusForm;
import org.mutualaid.confluence.need.status.StatusService;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.platform.RequestGateway;
import org.mutualaid.confluence.web.Json;

/** Requests without an account over REST, and what their status links tell and do. */
@Path("/requests")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class RequestEndpoint {

    private final RequestService requests;
    private final StatusService status;
    private final CallerGateway callers;
    private final RequestGateway http;
    private final Json json;

    @Inject
    public RequestEndpoint(
            RequestService requests, StatusService status, CallerGateway callers, RequestGateway http, Json json) {
        this.requests = requests;
        this.status = status;
        this.callers = callers;
        this.http = http;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(InputStream body) {
        RequestForm form = new RequestForm(json.read(body));
        Receipt receipt = requests.post(callers.caller(), form, callers.language(), http.sender());
        return answer(Response.status(Response.Status.CREATED), receipt.fields());
    }

    @GET
    @Path("/{token}")
    public Response read(@PathParam("token") String token) {
        return answer(status.read(token));
    }

    @POST
    @Path("/{token}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("token") String token, InputStream body) {
        return answer(status.close(token, StatusForm.read(json.read(body))));
    }

    @DELETE
    @Path("/{token}")
    public Response delete(@PathParam("token") String token) {
        return answer(status.delete(token));
    }

    private Response answer(List<RequestState> states) {
        return answer(Response.ok(), Map.of("needs", states.stream().map(RequestState::fields).toList()));
    }

    private Response answer(Response.ResponseBuilder answer, Map<String, Object> fields) {
        return answer.header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .entity(json.write(fields))
                .build();
    }
}
