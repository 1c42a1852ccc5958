package org.mutualaid.confluence.need;

import java.util.HashMap;
import java.util.Map;

/**
 * What a rule made of a need: the need as it is afterwards, and the line for its history.
 *
 * @param changes names of fields with codes or quantities; never words a person wrote
 */
public record NeedChange(Need need, NeedAction action, Map<String, String> changes) {

    /** The field that says how somebody agreed to have it written down for them. */
    public static final String CONSENT = "consent";

    /** The field that names the other needs it has to do with. */
    public static final String CODES = "codes";

    public NeedChange {
        changes = Map.copyOf(changes);
    }

    /** The same with one more code in its line of history. */
    public NeedChange telling(String field, String code) {
        Map<String, String> more = new HashMap<>(changes);
        more.put(field, code);
        return new NeedChange(need, action, more);
    }
}
