package org.mutualaid.confluence.roster.cover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where it is kept who looks for cover and who was asked. Called inside the transaction of a use case. */
interface CoverStore {

    boolean holds(PublicCode code);

    Optional<Cover> byCode(PublicCode code);

    /** What a person still looks for on a shift. */
    Optional<Cover> openOf(String person, String shift);

    /** What is open and still waits for a word of this person. */
    List<Cover> waitingFor(String person, int limit);

    /** Codes of what goes on by itself by now, the longest due first. */
    List<PublicCode> due(Instant now, int limit);

    /** What a person looked for in a space since an instant, the latest first. */
    List<Cover> of(String person, long spaceId, Instant since, int limit);

    /** What we asked the people of a space since an instant. */
    List<Asked> askedSince(long spaceId, Instant since);

    void add(Cover cover);

    /** Writes state, new asks and answers. */
    void update(Cover before, Cover after);

    record Asked(String person, Instant at) {
    }
}
