package org.mutualaid.confluence.need;

import java.util.Map;

/**
 * What a rule made of a need: the need as it is afterwards, and the line for its history.
 *
 * @param changes names of fields with codes or quantities; never words a person wrote
 */
public record NeedChange(Need need, NeedAction action, Map<String, String> changes) {

    public NeedChange {
        changes = Map.copyOf(changes);
    }
}
