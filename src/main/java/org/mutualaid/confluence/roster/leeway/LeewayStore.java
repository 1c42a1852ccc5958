package org.mutualaid.confluence.roster.leeway;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where wishes to do more than agreed are kept. Called inside the transaction of a use case. */
public interface LeewayStore {

    boolean holds(PublicCode code);

    Optional<Leeway> byCode(PublicCode code);

    /** The wishes of a person for a shift, the latest first. */
    List<Leeway> of(String person, String shift);

    /** The wishes of a person, the latest first. */
    List<Leeway> ofPerson(String person, int limit);

    /** The wishes of a space, those without an answer first, then the latest. */
    List<Leeway> in(long spaceId, int limit);

    void add(Leeway leeway);

    /** Writes the answer. */
    void answer(Leeway answered);
}
