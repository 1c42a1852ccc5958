package org.mutualaid.confluence.distribution.telling;

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
import java.util.Optional;
import org.mutualaid.confluence.distribution.desk.RoundService;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.problem.FieldErrors;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.address.QueryParameters;

/** The rounds of a space over REST. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class RoundListEndpoint {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final RoundService service;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public RoundListEndpoint(RoundService service, CallerGateway callers, Json json) {
        this.service = service;
        this.callers = callers;
        this.json = json;
    }

    /** Takes {@code space}, {@code limit} and {@code next}. */
    @GET
    public Response list(@Context UriInfo uri) {
        Map<String, String> asked = QueryParameters.joined(uri.getQueryParameters());
        int limit = limit(asked.getOrDefault("limit", ""));
        if (asked.getOrDefault("space", "").isBlank()) {
            throw FieldErrors.only("space", "required");
        }
        RoundService.Listing listing =
                service.list(callers.caller(), asked.get("space"), next(asked.getOrDefault("next", "")), limit);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", listing.rounds().results().stream().map(RoundJson::fields).toList());
        answer.put("limit", limit);
        listing.rounds().next().map(Cursor::text).ifPresent(text -> answer.put("next", text));
        return Response.ok(json.write(answer)).build();
    }

    private static int limit(String sent) {
        if (sent.isEmpty()) {
            return USUAL;
        }
        int limit = sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : 0;
        if (limit < 1 || limit > MOST) {
            throw FieldErrors.only("limit", "out-of-range", MOST);
        }
        return limit;
    }

    private static Optional<Cursor> next(String sent) {
        Optional<Cursor> cursor = Cursor.read(sent);
        if (!sent.isEmpty() && cursor.isEmpty()) {
            throw FieldErrors.only("next", "unknown");
        }
        return cursor;
    }
}
