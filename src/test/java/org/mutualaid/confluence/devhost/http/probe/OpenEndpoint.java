package org.mutualaid.confluence.devhost.http.probe;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Open to everybody; tells whether somebody is signed in, and how often this very object was called. */
@Path("/open")
@AnonymousSiteAccess
@Produces("text/plain")
public class OpenEndpoint {

    private final UserManager users;
    private int calls;

    @Inject
    public OpenEndpoint(UserManager users) {
        this.users = users;
    }

    @GET
    public String get() {
        calls++;
        return (users.getRemoteUserKey() == null ? "nobody" : "somebody") + " " + calls;
    }

    @POST
    public String post(String body) {
        return "took " + body;
    }
}
