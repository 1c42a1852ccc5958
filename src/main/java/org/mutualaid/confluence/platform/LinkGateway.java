package org.mutualaid.confluence.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** Addresses of this site as pages link to them. */
public final class LinkGateway {

    private final ApplicationProperties site;

    public LinkGateway(ApplicationProperties site) {
        this.site = site;
    }

    /**
     * @param path begins with a slash, such as {@code /plugins/servlet/mutual-aid/need/N-7K2Q}
     * @return the path with the site's context path in front
     */
    public String to(String path) {
        return site.getBaseUrl(UrlMode.RELATIVE) + path;
    }
}
