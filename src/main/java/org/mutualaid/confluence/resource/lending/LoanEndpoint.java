package org.mutualaid.confluence.resource.lending;

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

/** The lending library over REST. Each call answers with what is out and who waits afterwards. */
@Path("/resources/{code}/loans")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class LoanEndpoint {

    private final LendingService service;
    private final LoanViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public LoanEndpoint(LendingService service, LoanViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        return answer(Response.ok(), service.of(callers.caller(), code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lend(@PathParam("code") String code, InputStream body) {
        LoanForm form = LoanForm.goingOut(json.read(body), service.time().today());
        return answer(Response.status(Response.Status.CREATED), service.lend(callers.caller(), code, form));
    }

    @POST
    @Path("/{loan}/back")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveBack(
            @PathParam("code") String code, @PathParam("loan") String loan, InputStream body) {
        LoanForm form = LoanForm.comingBack(json.readOptional(body));
        return answer(Response.ok(), service.giveBack(callers.caller(), code, loan, form));
    }

    @POST
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code, InputStream body) {
        LoanForm form = LoanForm.waiting(json.readOptional(body));
        return answer(Response.status(Response.Status.CREATED), service.ask(callers.caller(), code, form));
    }

    @DELETE
    @Path("/mine")
    public Response leave(@PathParam("code") String code) {
        return answer(Response.ok(), service.leave(callers.caller(), code));
    }

    private Response answer(Response.ResponseBuilder answer, LendingService.Lent lent) {
        return answer.entity(json.write(views.fields(lent))).build();
    }
}
