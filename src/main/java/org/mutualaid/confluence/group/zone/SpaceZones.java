package org.mutualaid.confluence.group.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mutualaid.confluence.access.SpaceGateway;
import org.mutualaid.confluence.access.SpaceRef;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.platform.SiteTime;

/** The time zone of each space: what its group settled, or else that of the site. */
public final class SpaceZones {

    private final SpaceGateway spaces;
    private final CatalogueSource catalogues;
    private final SiteTime time;

    public SpaceZones(SpaceGateway spaces, CatalogueSource catalogues, SiteTime time) {
        this.spaces = spaces;
        this.catalogues = catalogues;
        this.time = time;
    }

    public ZoneId of(SpaceRef space) {
        return of(catalogues.of(space));
    }

    /** As {@link #of(SpaceRef)} by the id of the space; that of the site for one that is gone. */
    public ZoneId of(long spaceId) {
        return spaces.byId(spaceId).map(this::of).orElseGet(time::zone);
    }

    /** As {@link #of(SpaceRef)}, where the lists of the space are at hand. */
    public ZoneId of(Catalogue lists) {
        return lists.zone().orElseGet(time::zone);
    }

    /** Which day it is there. */
    public LocalDate today(SpaceRef space) {
        return LocalDate.ofInstant(time.now(), of(space));
    }

    /** As {@link #today(SpaceRef)} by the id of the space. */
    public LocalDate today(long spaceId) {
        return dayOf(time.now(), spaceId);
    }

    /** The day there at an instant. */
    public LocalDate dayOf(Instant instant, long spaceId) {
        return LocalDate.ofInstant(instant, of(spaceId));
    }

    /** As {@link #dayOf(Instant, long)}, where the lists of the space are at hand. */
    public LocalDate dayOf(Instant instant, Catalogue lists) {
        return LocalDate.ofInstant(instant, of(lists));
    }
}
