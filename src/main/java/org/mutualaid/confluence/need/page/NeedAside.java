package org.mutualaid.confluence.need.page;

import java.util.Optional;
import org.mutualaid.confluence.need.desk.SeenNeed;

/**
 * What another feature tells beside a need on its page: what the registry has, what helped before. Declaring a bean of
 * it is enough to be shown.
 */
public interface NeedAside {

    /** Its place; lower stands higher. */
    int position();

    /**
     * HTML made by a template of ours: one {@code section} with a heading of its own of the second level.
     *
     * @return empty where there is nothing to tell this reader
     */
    Optional<String> html(SeenNeed seen);
}
