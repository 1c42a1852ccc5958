package org.mutualaid.confluence.web.address;

import java.util.Map;
import org.mutualaid.confluence.platform.LinkGateway;

/** The address of the site's log-in page that leads back to where somebody was. */
public final class LoginAddress {

    private final LinkGateway links;

    public LoginAddress(LinkGateway links) {
        this.links = links;
    }

    /** Log-in pages take an address without the site's context path. */
    public String backTo(PageAddress page) {
        String base = links.to("");
        String address = page.text();
        String own = address.startsWith(base) ? address.substring(base.length()) : address;
        return new PageAddress(links.to("/login.action"), Map.of()).with(Map.of("os_destination", own));
    }
}
