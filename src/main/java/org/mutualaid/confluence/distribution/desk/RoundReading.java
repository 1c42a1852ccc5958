package org.mutualaid.confluence.distribution.desk;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.distribution.Round;
import org.mutualaid.confluence.distribution.RoundHead;
import org.mutualaid.confluence.distribution.measure.RoundMeasuring;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;

/** Reads what belongs to a round, for the one who looks at it. */
public final class RoundReading {

    private final RoundMeasuring measuring;
    private final CatalogueSource catalogues;
    private final SiteTime time;

    public RoundReading(RoundMeasuring measuring, CatalogueSource catalogues, SiteTime time) {
        this.measuring = measuring;
        this.catalogues = catalogues;
        this.time = time;
    }

    SeenRound of(Round round, Standing standing) {
        return of(round, standing, List.of());
    }

    SeenRound of(Round round, Standing standing, List<PublicCode> stuck) {
        return new SeenRound(round, standing, catalogues.of(standing.space()), measuring.read(round), stuck);
    }

    RoundHead.Made made(Actor actor) {
        return new RoundHead.Made(time.now(), actor.userKey());
    }
}
