package org.mutualaid.confluence.care.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where notes of the care role are kept. Each question is one statement. */
interface CareNoteStore {

    /** The most notes of one volunteer that are given. */
    int LIMIT = 100;

    void add(CareNote note);

    Optional<CareNote> byCode(PublicCode code);

    /** The notes with one volunteer that are not over at an instant, the newest first. */
    List<CareNote> with(long spaceId, String volunteer, Instant now);

    /** User keys of the volunteers with notes that are not over. */
    List<String> volunteers(long spaceId, Instant now);

    void delete(PublicCode code);

    /** @return how many were deleted, of all spaces */
    int forget(Instant now);
}
