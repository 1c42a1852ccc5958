package org.mutualaid.confluence.distribution;

import java.util.Locale;
import java.util.Map;
import org.mutualaid.confluence.history.Change;

/**
 * What a rule made of a round: the round as it is afterwards, and the line for its history.
 *
 * @param changes names of fields with codes or quantities; never words a person wrote
 */
public record RoundChange(Round round, Action action, Map<String, String> changes) {

    public RoundChange {
        changes = Map.copyOf(changes);
    }

    Change line() {
        return new Change(round.code().text(), round.head().revision(), action.key(), changes);
    }

    /** What can happen to a round; the short codes of its history. */
    public enum Action {
        DRAFTED,

        /** Planned anew: other goods, needs or rule. */
        PLANNED,

        /** A share was changed by hand. */
        ADJUSTED,
        AGREED,
        HANDED_OUT,
        CLOSED;

        /** The name in the history and in answers, such as {@code handed-out}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
