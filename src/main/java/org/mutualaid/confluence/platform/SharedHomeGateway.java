package org.mutualaid.confluence.platform;

import com.atlassian.sal.api.ApplicationProperties;
import java.nio.file.Path;

/** The folder that all nodes of the site share, outside the database. */
public final class SharedHomeGateway {

    private final ApplicationProperties site;

    public SharedHomeGateway(ApplicationProperties site) {
        this.site = site;
    }

    /** @throws IllegalStateException if the site has none */
    public Path folder() {
        return site.getSharedHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("the site has no shared home directory"));
    }
}
