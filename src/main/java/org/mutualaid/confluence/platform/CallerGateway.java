package org.mutualaid.confluence.platform;

import java.time.ZoneId;
import org.mutualaid.confluence.access.Actor;

/** Who the current request comes from. Asked at the edge only; services are given an actor. */
public interface CallerGateway {

    Actor caller();

    /** The language this person reads, as a BCP 47 tag without a country. */
    String language();

    /** The zone this person reads times in. */
    ZoneId zone();
}
