package org.mutualaid.confluence.devhost.http.probe;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Carries an annotation that means nothing to REST, so that only licensed users get in. */
@Path("/closed")
@AnonymousSiteAccess
@Produces("text/plain")
public class ClosedEndpoint {

    @GET
    public String get() {
        return "closed";
    }
}
