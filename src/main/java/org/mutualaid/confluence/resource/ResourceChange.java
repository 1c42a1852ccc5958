package org.mutualaid.confluence.resource;

import java.util.Map;

/** A change of an entry that a rule allows, about to be written. */
public record ResourceChange(Resource resource, ResourceAction action, Map<String, String> changes) {

    public ResourceChange {
        changes = Map.copyOf(changes);
    }
}
