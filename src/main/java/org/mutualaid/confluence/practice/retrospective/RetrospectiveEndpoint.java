package org.mutualaid.confluence.practice.retrospective;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.RoundStore;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.platform.CallerGateway;
import org.mutualaid.confluence.web.Json;
import org.mutualaid.confluence.web.address.QueryParameters;

/** What closed in a time, over REST. A number that is too small to be told is left out. */
@Path("/retrospectives/{space}")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@AnonymousSiteAccess
public class RetrospectiveEndpoint {

    private final AccessPolicy access;
    private final ClosedReading reading;
    private final SpaceZones zones;
    private final CallerGateway callers;
    private final Json json;

    @Inject
    public RetrospectiveEndpoint(
            AccessPolicy access, ClosedReading reading, SpaceZones zones, CallerGateway callers, Json json) {
        this.access = access;
        this.reading = reading;
        this.zones = zones;
        this.callers = callers;
        this.json = json;
    }

    @GET
    public Response closed(@PathParam("space") String space, @Context UriInfo uri) {
        Standing standing = access.enter(callers.caller(), space);
        Period period = Period.read(
                QueryParameters.joined(uri.getQueryParameters()), zones.today(standing.space()));
        Closed closed = reading.of(standing, period);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", standing.space().key());
        fields.put("since", period.since().toString());
        fields.put("until", period.until().toString());
        closed.closed().ifPresent(count -> fields.put("closed", count));
        fields.put("outcomes", closed.outcomes());
        fields.put("kinds", closed.kinds());
        closed.asked().ifPresent(asked -> {
            fields.put("asked", asked.asked());
            asked.half().ifPresent(half -> fields.put("halfWithinHours", Math.max(1, half.toHours())));
        });
        fields.put("rounds", closed.rounds().stream().map(RetrospectiveEndpoint::round).toList());
        fields.put("shifts", closed.shifts().stream().map(RetrospectiveEndpoint::held).toList());
        fields.put("whole", closed.needs().whole() && closed.allShifts());
        return Response.ok(json.write(fields)).build();
    }

    private static Map<String, Object> round(RoundStore.Listed round) {
        return Map.of("code", round.head().code().text(), "name", round.head().goods().name());
    }

    private static Map<String, Object> held(Closed.Held held) {
        return Map.of("title", held.title(), "times", held.times(), "places", held.places(), "taken", held.taken(),
                "over", held.over());
    }
}
