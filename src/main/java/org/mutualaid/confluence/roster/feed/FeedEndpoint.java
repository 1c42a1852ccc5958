package org.mutualaid.confluence.roster.feed;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The calendar behind a secret link. Calendars do not log in, so the link alone lets in; the service asks for it. */
@Path("/calendars")
@UnrestrictedAccess
public class FeedEndpoint {

    private static final String SUFFIX = ".ics";

    private final FeedService service;
    private final FeedCalendar calendar;

    @Inject
    public FeedEndpoint(FeedService service, FeedCalendar calendar) {
        this.service = service;
        this.calendar = calendar;
    }

    /** @param name the secret, with the ending that calendars like */
    @GET
    @Path("/{name}")
    public Response read(@PathParam("name") String name) {
        String secret = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return Response.ok(calendar.of(service.open(secret)))
                .type("text/calendar;charset=UTF-8")
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
