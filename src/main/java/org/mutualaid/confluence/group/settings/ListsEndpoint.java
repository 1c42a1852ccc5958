package org.mutualaid.confluence.group.settings;

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
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueForm;
import org.mutualaid.confluence.group.CatalogueService;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.Revision;

/** The lists of a space over REST. What is read can be changed and sent back. */
@Path("/spaces/{key}/lists")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class ListsEndpoint {

    private final CatalogueService service;
    private final ListsJson shape;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public ListsEndpoint(CatalogueService service, ListsJson shape, CallerGateway callers, Json json) {
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
        CatalogueForm form = CatalogueForm.read(json.read(body), ListsJson.READ_ONLY);
        return answer(service.replace(callers.caller(), space, form, Revision.expected(ifMatch)));
    }

    private Response answer(Catalogue.Revised lists) {
        return Response.ok(json.write(shape.of(lists)))
                .header("ETag", Revision.tag(lists.revision()))
                .build();
    }
}
