package org.mutualaid.confluence.need.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where series are kept. Called inside the transaction of a use case. */
public interface SeriesStore {

    Optional<Series> byCode(PublicCode code);

    void add(Series series);

    void update(Series series);

    /** Series that have a need to be written down at the latest on a day, the longest due first. One statement. */
    List<PublicCode> due(LocalDate day, int limit);

    /** The database lets one through of two that are for the same day of a series. */
    void add(Occurrence occurrence);

    /** Frees the day of an occurrence for another need; the occurrence stays known by its need. */
    void release(Occurrence occurrence, int revision);

    /** The occurrences on a day or later that hold their day, in order. One statement. */
    List<Occurrence> from(PublicCode series, LocalDate day);

    /** The series a need is of. One statement. */
    Optional<Occurrence> ofNeed(PublicCode need);
}
