package org.mutualaid.confluence.need.ordering;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The agreed order of a line over REST. What is read can be changed and sent back. */
@Path("/spaces/{key}/agreements/ordering")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class OrderingEndpoint {

    private final OrderingService service;
    private final OrderingJson shape;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public OrderingEndpoint(OrderingService service, OrderingJson shape, CallerGateway callers, Json json) {
        this.service = service;
        this.shape = shape;
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
        OrderingForm form = new OrderingForm(json.read(body));
        return answer(service.replace(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("key") String space, InputStream body) {
        LinePreview preview = service.preview(callers.caller(), space, new OrderingForm(json.read(body)));
        return Response.ok(json.write(shape.of(preview))).build();
    }

    @POST
    @Path("/line")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrange(@PathParam("key") String space) {
        return answer(service.arrange(callers.caller(), space));
    }

    private Response answer(Ordering ordering) {
        return Response.ok(json.write(shape.of(ordering)))
                .header("ETag", Revision.tag(ordering.agreement().revision()))
                .build();
    }
}
