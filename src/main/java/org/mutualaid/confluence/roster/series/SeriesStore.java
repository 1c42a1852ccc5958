package org.mutualaid.confluence.roster.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.value.PublicCode;

/** Where series are kept. Called inside the transaction of a use case; the history's key guards against races. */
interface SeriesStore {

    boolean holds(PublicCode code);

    Optional<Series> byCode(PublicCode code);

    void add(Series series);

    void update(Series series);

    /** Those of some series of which all shifts are made. One statement. */
    Set<String> allMade(Collection<String> codes);

    /** Series with shifts to come that are not made up to a day yet. */
    List<PublicCode> due(LocalDate until, int limit);
}
