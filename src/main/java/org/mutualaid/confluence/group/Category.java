package org.mutualaid.confluence.group;

import java.util.Optional;

/**
 * A kind of thing people ask for and offer. Needs, resources and practices share the list.
 *
 * @param key what records and links hold
 * @param name the group's own name; empty for the kinds that come with the app and are translated
 */
public record Category(String key, Optional<String> name) {

    /** Translation of the name, for kinds that come with the app. */
    public String nameKey() {
        return "mutual-aid.category." + key;
    }
}
