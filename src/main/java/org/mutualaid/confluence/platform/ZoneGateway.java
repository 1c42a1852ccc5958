package org.mutualaid.confluence.platform;

import java.time.ZoneId;

/** Where the coalition lives: the zone in which a calendar date begins and ends. */
public interface ZoneGateway {

    ZoneId siteZone();
}
