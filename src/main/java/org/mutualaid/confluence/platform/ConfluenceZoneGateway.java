package org.mutualaid.confluence.platform;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;

/** Asks for the zone of the Confluence site. */
public final class ConfluenceZoneGateway implements ZoneGateway {

    private final TimeZoneManager zones;

    public ConfluenceZoneGateway(TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId siteZone() {
        return zones.getDefaultTimeZone().toZoneId();
    }
}
