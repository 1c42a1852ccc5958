package org.mutualaid.confluence.volunteer.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where trainings are kept, and who holds them. Each question is one statement. */
public interface TrainingStore {

    /** The most holders of one training that are given. */
    int LIMIT = 500;

    /** Every training of a space in the order of the list, those taken off it last. */
    List<Training> of(long spaceId);

    Optional<Training> byCode(PublicCode code);

    /** Puts the list of a space: what is known is changed, what is new is added. */
    void put(long spaceId, List<Training> list);

    /** What somebody holds in a space, valid or not. */
    List<Holding> heldBy(long spaceId, String userKey);

    /** What several people hold in a space, valid or not. */
    List<Holding> heldBy(long spaceId, Collection<String> userKeys);

    /** Who holds a training, valid or not, who got it first first. */
    List<Holding> holders(PublicCode training);

    /** Those of a space who asked for renewal. */
    List<Holding> renewals(long spaceId);

    /** Those of a space that end within two days of the calendar, both counted, the first to end first. */
    List<Holding> ending(long spaceId, LocalDate from, LocalDate to);

    /** Keeps that somebody holds a training, in place of what was kept before. */
    void put(Holding holding);

    void remove(PublicCode training, String userKey);
}
