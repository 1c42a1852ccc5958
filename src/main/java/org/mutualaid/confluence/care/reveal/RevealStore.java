package org.mutualaid.confluence.care.reveal;

import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/** Where looks at contacts are noted. Called inside the transaction of a use case. */
interface RevealStore {

    /** The most looks that {@link #of} gives. */
    int LIMIT = 500;

    /** @param forgotten when the note is deleted */
    void add(Reveal reveal, Instant forgotten);

    /** The looks at the contact of a need, the latest first; of very many the latest {@link #LIMIT}. */
    List<Reveal> of(PublicCode need);

    /** Deletes the notes whose time is over, and tells how many. */
    int deleteOver(Instant now);
}
