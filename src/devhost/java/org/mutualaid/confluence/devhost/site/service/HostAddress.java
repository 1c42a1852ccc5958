package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.nio.file.Path;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.CurrentRequest;

/**
 * Where the host answers: an origin such as <code>http://localhost:1990</code> and a context path.
 *
 * @param home the host's data folder; the folder <code>shared</code> in it stands for the one all nodes share
 */
public record HostAddress(String origin, String contextPath, CurrentRequest current, Path home)
        implements ApplicationProperties {

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home.resolve("shared"));
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> origin + contextPath;
            case RELATIVE, RELATIVE_CANONICAL -> contextPath;
            case AUTO -> current.request().isPresent() ? contextPath : origin + contextPath;
        };
    }
}
