package org.mutualaid.confluence.care.reveal;

import java.time.Instant;
import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/** Where looks at contacts are noted. Called inside the transaction of a use case. */
interface RevealStore {

    /** The most looks that {@link #of} gives. */
    int LIMIT = 500;

    void add(Reveal reveal);

    /** The looks at the contact of a need, the latest first; of very many the latest {@link #LIMIT}. */
    List<Reveal> of(PublicCode need);

    /** @return how many notes were deleted */
    int deleteBefore(Instant instant);
}
