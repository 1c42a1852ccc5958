package org.mutualaid.confluence.group.zone;

import java.util.List;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.platform.SiteTime;

/** Spaces whose groups settled no zone of their own. */
public final class Zones {

    private Zones() {
    }

    public static SpaceZones of(SiteTime time) {
        return new SpaceZones(new Spaces(), space -> new Catalogue(List.of(), List.of(), List.of()), time);
    }
}
