package org.mutualaid.confluence.group.zone;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.platform.SiteTime;

public class SpaceZonesTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private final SiteTime time =
            new SiteTime(Clock.fixed(Instant.parse("2026-11-25T20:00:00Z"), ZoneOffset.UTC), () -> ZoneOffset.UTC);

    @Test
    public void isTheSitesUntilTheGroupSettlesAnother() {
        SpaceZones zones = new SpaceZones(new Spaces(), space -> lists(Optional.empty()), time);

        assertEquals(ZoneOffset.UTC, zones.of(Spaces.SPACE));
        assertEquals(ZoneOffset.UTC, zones.of(Spaces.SPACE.id() + 1));
        assertEquals(LocalDate.parse("2026-11-25"), zones.today(Spaces.SPACE));
    }

    @Test
    public void saysWhichDayItIsWhereTheGroupLives() {
        SpaceZones zones = new SpaceZones(new Spaces(), space -> lists(Optional.of(AUCKLAND)), time);

        assertEquals(AUCKLAND, zones.of(Spaces.SPACE));
        assertEquals(AUCKLAND, zones.of(Spaces.SPACE.id()));
        assertEquals(LocalDate.parse("2026-11-26"), zones.today(Spaces.SPACE));
    }

    private static Catalogue lists(Optional<ZoneId> zone) {
        return new Catalogue(List.of(), List.of(), List.of(), zone, new Catalogue.Former(List.of(), List.of()));
    }
}
