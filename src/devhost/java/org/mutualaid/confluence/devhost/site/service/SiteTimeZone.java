package org.mutualaid.confluence.devhost.site.service;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.TimeZone;

/** One time zone for the site and all its users; it has summer time, so that tests meet it. */
public final class SiteTimeZone implements TimeZoneManager {

    private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Dublin");

    @Override
    public TimeZone getDefaultTimeZone() {
        return (TimeZone) ZONE.clone();
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getDefaultTimeZone();
    }
}
