package org.mutualaid.confluence.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.Cursor;
import org.mutualaid.confluence.value.PublicCode;

/** Where profiles are kept. Changes are called inside the transaction of a use case. Each question is one statement. */
public interface ProfileStore {

    Optional<Profile> of(long spaceId, String userKey);

    boolean exists(PublicCode code);

    void add(Profile profile);

    void update(Profile profile);

    /**
     * The first profiles that fit, who came first first.
     *
     * @param after where an earlier answer stopped
     */
    List<Profile> matching(ProfileFilter filter, Optional<Cursor> after, int limit);

    /** Those who need a break that goes on that day, in the order of its end. */
    List<Profile> resting(long spaceId, LocalDate day, int limit);

    /** The place of a profile in the order of {@link #matching}. */
    static Cursor place(Profile profile) {
        return new Cursor(profile.since().toEpochMilli(), profile.code().text());
    }
}
