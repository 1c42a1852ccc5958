package org.mutualaid.confluence.roster;

import java.util.Map;
import org.mutualaid.confluence.history.Change;

/**
 * What a rule made of a shift: the shift as it is afterwards, and the line for its history.
 *
 * @param changes names of fields with codes or numbers; never words a person wrote
 */
public record ShiftChange(Shift shift, ShiftAction action, Map<String, String> changes) {

    public ShiftChange {
        changes = Map.copyOf(changes);
    }

    Change line() {
        return new Change(shift.code().text(), shift.revision(), action.key(), changes);
    }
}
