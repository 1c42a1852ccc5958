package org.mutualaid.confluence.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What several people said of several things to be read.
 *
 * @param editions how often each changed in substance; 1 for those that are missing
 */
public record Readings(Map<String, Integer> editions, List<Reading> all) {

    public static final Readings NONE = new Readings(Map.of(), List.of());

    public Readings {
        editions = Map.copyOf(editions);
        all = List.copyOf(all);
    }

    /** Where somebody stands with something to be read. */
    public enum State {
        OPEN,
        /** Was said, and it changed in substance since. */
        AGAIN,
        DONE
    }

    public int edition(String subject) {
        return editions.getOrDefault(subject, 1);
    }

    /** @param agreed whether reading alone is not enough */
    public State state(String person, String subject, boolean agreed) {
        return latest(person, subject, agreed)
                .map(last -> last.edition() >= edition(subject) ? State.DONE : State.AGAIN)
                .orElse(State.OPEN);
    }

    /** The last time that somebody said it, of whatever edition; to agree is to have read. */
    public Optional<Reading> latest(String person, String subject, boolean agreed) {
        return all.stream()
                .filter(one -> one.userKey().equals(person) && one.subject().equals(subject))
                .filter(one -> one.agreed() || !agreed)
                .max(Comparator.comparingInt(Reading::edition).thenComparing(Reading::at));
    }
}
