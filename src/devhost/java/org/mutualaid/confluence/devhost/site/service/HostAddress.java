package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.mutualaid.confluence.devhost.site.CurrentRequest;

/** Where the host answers: an origin such as <code>http://localhost:1990</code> and a context path. */
public record HostAddress(String origin, String contextPath, CurrentRequest current) implements ApplicationProperties {

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> origin + contextPath;
            case RELATIVE, RELATIVE_CANONICAL -> contextPath;
            case AUTO -> current.request().isPresent() ? contextPath : origin + contextPath;
        };
    }
}
