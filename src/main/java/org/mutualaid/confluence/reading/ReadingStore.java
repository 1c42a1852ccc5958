package org.mutualaid.confluence.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where it is kept who read what. Called inside the transaction of a use case. */
public interface ReadingStore {

    /** How often things changed in substance, by subject; none for those that never did. One statement. */
    Map<String, Substance> substances(Collection<String> subjects);

    void put(Substance substance);

    /** What people said of things, in any order. One statement. */
    List<Reading> of(Collection<String> people, Collection<String> subjects);

    /** @throws RuntimeException when they said so of that edition already; the transaction is lost then */
    void add(Reading reading);

    /** How many people read an edition, and the oldest version of the page that counts. Two statements. */
    Count count(String subject, int edition);

    /** Forgets something with all that was said of it. */
    void forget(String subject);

    /** Forgets everything of a space. */
    void forgetAllIn(long spaceId);

    /** @param oldest version of the page that one of them read; 0 where nobody did */
    record Count(int people, int oldest) {
    }
}
