package org.mutualaid.confluence.devhost.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.CurrentRequest;
import org.mutualaid.confluence.devhost.site.Person;

/** Lets a call through to a REST method as its annotations say. */
@Priority(Priorities.AUTHENTICATION)
final class RestAccess implements ContainerRequestFilter {

    private final CurrentRequest current;

    @Context
    private ResourceInfo called;

    RestAccess(CurrentRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = Access.declared(Access.FOR_REST, called.getResourceMethod(), called.getResourceClass());
        Optional<Person> caller = current.person();
        if (!access.lets(caller)) {
            request.abortWith(caller.isPresent() ? refused(403, "Client must be an administrator.")
                    : refused(401, "Client must be authenticated to access this resource."));
        }
    }

    private static Response refused(int status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .entity("{\"message\":\"" + message + "\",\"status-code\":" + status + "}").build();
    }
}
