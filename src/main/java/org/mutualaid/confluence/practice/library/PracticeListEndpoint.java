package org.mutualaid.confluence.practice.library;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.practice.desk.PracticeJson;
import org.mutualaid.confluence.practice.desk.PracticeViews;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.address.QueryParameters;

/** The library of a space over REST. */
@Path("/practices")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class PracticeListEndpoint {

    private final Libraries libraries;
    private final PracticeViews views;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public PracticeListEndpoint(Libraries libraries, PracticeViews views, CallerGateway callers, Json json) {
        this.libraries = libraries;
        this.views = views;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Map<String, String> parameters = QueryParameters.joined(uri.getQueryParameters());
        LibraryQuery query = new LibraryQuery(parameters.getOrDefault("space", ""), parameters);
        LibraryReading reading = libraries.list(callers.caller(), query);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", reading.practices().stream().map(views::of).map(PracticeJson::fields).toList());
        answer.put("limit", query.limit());
        reading.next().map(Cursor::text).ifPresent(next -> answer.put("next", next));
        return Response.ok(json.write(answer)).build();
    }
}
