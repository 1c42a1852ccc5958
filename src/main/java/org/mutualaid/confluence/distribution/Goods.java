package org.mutualaid.confluence.distribution;

import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/**
 * What a round shares out.
 *
 * @param resource code of the registry's entry
 * @param name as the entry was called when the round was planned; empty for a reader who may not know
 * @param unit what is counted; empty where nothing is named
 * @param units the most whole units that the round gives away
 */
public record Goods(PublicCode resource, String name, Optional<String> unit, long units) {

    public Goods {
        if (units < 1) {
            throw new IllegalArgumentException("a round shares at least one unit");
        }
    }

    /** For a reader who may not know what it is. */
    Goods hidden() {
        return new Goods(resource, "", Optional.empty(), units);
    }

    public boolean isHidden() {
        return name.isEmpty();
    }
}
