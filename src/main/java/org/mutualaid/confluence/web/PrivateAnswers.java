package org.mutualaid.confluence.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** What one reader is answered over REST is kept by no cache on the way, unless the answer itself says otherwise. */
@Provider
public class PrivateAnswers implements ContainerResponseFilter {

    private static final String CACHE_CONTROL = "Cache-Control";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(CACHE_CONTROL)) {
            response.getHeaders().putSingle(CACHE_CONTROL, "private, no-store");
        }
    }
}
