package org.mutualaid.confluence.resource.fund;

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
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;

/** Money of a group over REST. Each call answers with the fund as it is afterwards. */
@Path("/resources/{code}/fund")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class FundEndpoint {

    private final FundService service;
    private final FundViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public FundEndpoint(FundService service, FundViews views, CallerGateway callers, Json json) {
        this.service = service;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response read(@PathParam("code") String code) {
        return answer(Response.ok(), service.of(callers.caller(), code));
    }

    @POST
    @Path("/income")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comeIn(@PathParam("code") String code, InputStream body) {
        return answer(created(), service.comeIn(callers.caller(), code, json.read(body)));
    }

    @POST
    @Path("/requests")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("code") String code, InputStream body) {
        return answer(created(), service.ask(callers.caller(), code, json.read(body)));
    }

    @POST
    @Path("/requests/{request}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("code") String code, @PathParam("request") String request) {
        return answer(created(), service.approve(callers.caller(), code, request));
    }

    @POST
    @Path("/requests/{request}/payment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pay(@PathParam("code") String code, @PathParam("request") String request) {
        return answer(created(), service.pay(callers.caller(), code, request));
    }

    @POST
    @Path("/requests/{request}/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receipt(
            @PathParam("code") String code, @PathParam("request") String request, InputStream body) {
        String words = MoneyForm.words(json.read(body), "note");
        return answer(created(), service.receipt(callers.caller(), code, request, words));
    }

    @POST
    @Path("/requests/{request}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(
            @PathParam("code") String code, @PathParam("request") String request, InputStream body) {
        String why = MoneyForm.words(json.read(body), "reason");
        return answer(Response.ok(), service.decline(callers.caller(), code, request, why));
    }

    private static Response.ResponseBuilder created() {
        return Response.status(Response.Status.CREATED);
    }

    private Response answer(Response.ResponseBuilder answer, FundService.Fund fund) {
        return answer.entity(json.write(views.fields(fund))).build();
    }
}
