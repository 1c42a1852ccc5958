package org.mutualaid.confluence.access;

import java.util.Optional;

/** Spaces, and what Confluence lets an actor do in them. */
public interface SpaceGateway {

    Optional<SpaceRef> byKey(String key);

    Optional<SpaceRef> byId(long id);

    boolean mayView(Actor actor, SpaceRef space);

    boolean mayCreatePages(Actor actor, SpaceRef space);

    boolean mayAdminister(Actor actor, SpaceRef space);
}
