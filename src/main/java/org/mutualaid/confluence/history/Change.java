package org.mutualaid.confluence.history;

import java.util.Map;

/**
 * One change of one aggregate, about to be written.
 *
 * @param revision the one that the change makes: 1 for a new aggregate
 * @param action a short code such as {@code claimed}
 * @param changes names of fields with the codes or quantities they took; never words a person wrote
 */
public record Change(String aggregate, int revision, String action, Map<String, String> changes) {

    public Change {
        changes = Map.copyOf(changes);
    }
}
