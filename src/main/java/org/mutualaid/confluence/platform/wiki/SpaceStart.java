package org.mutualaid.confluence.platform.wiki;

import java.util.Map;
import org.mutualaid.confluence.access.Actor;

/** Is told when somebody made a space from a blueprint of ours. */
public interface SpaceStart {

    /** @param answers what they answered when they made it, by name; nothing is certain to be there */
    void made(Actor maker, String spaceKey, Map<String, String> answers);
}
