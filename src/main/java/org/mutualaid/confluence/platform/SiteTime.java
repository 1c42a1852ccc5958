package org.mutualaid.confluence.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Now, and which day it is where the coalition lives. */
public final class SiteTime {

    private final Clock clock;
    private final ZoneGateway zones;

    public SiteTime(Clock clock, ZoneGateway zones) {
        this.clock = clock;
        this.zones = zones;
    }

    /** The present instant in whole milliseconds, which is what every database keeps. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    public ZoneId zone() {
        return zones.siteZone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** Which day an instant falls on where the coalition lives. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Since when something counts as new: the beginning of yesterday where the coalition lives. */
    public Instant startOfYesterday() {
        return today().minusDays(1).atStartOfDay(zone()).toInstant();
    }
}
