package org.mutualaid.confluence.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of this site as pages link to them. */
public final class LinkGateway {

    /** Nothing that a browser would take for another site, or that has no place in an address. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\s\\p{Cntrl}\"<>\\\\^`{|}]*");

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

    /** As {@link #to}, with the name of the site in front, for what is read elsewhere. */
    public String whole(String path) {
        return site.getBaseUrl(UrlMode.CANONICAL) + path;
    }

    /**
     * Reads the address of a page of this site, as somebody copied it from the browser or typed its path.
     *
     * @return what {@link #to} takes; empty for addresses of other sites, and for what is no address
     */
    public Optional<String> pathWithin(String address) {
        String typed = address.strip();
        String whole = site.getBaseUrl(UrlMode.CANONICAL);
        String context = site.getBaseUrl(UrlMode.RELATIVE);
        String path = typed.startsWith(whole + "/") ? typed.substring(whole.length()) : typed;
        String within = !context.isEmpty() && path.startsWith(context + "/") ? path.substring(context.length()) : path;
        return Optional.of(within).filter(candidate -> PATH.matcher(candidate).matches());
    }
}
