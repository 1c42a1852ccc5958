package org.mutualaid.confluence.offer.match;

import java.util.List;
import org.mutualaid.confluence.need.desk.SeenNeed;

/** Knows people who agreed to be found for a kind of help. Declaring a bean of it is enough to be asked. */
interface CandidateSource {

    /** The most that one source gives. */
    int MOST = 200;

    /**
     * Who could help with the kind of a need, as far as the one who looks may know of them. A constant number of
     * statements.
     */
    List<Candidate> of(SeenNeed seen, Wanted wanted);
}
