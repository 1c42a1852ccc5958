package org.mutualaid.confluence.group.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where agreements are kept. Called inside the transaction of a use case; the history's key guards against races. */
interface AgreementStore {

    Optional<Agreement> of(long spaceId, AgreementKind kind);

    /** Agreements of a space to be looked at again by that day. One statement. */
    List<Agreement> toLookAt(long spaceId, LocalDate day);

    /** Spaces in which older things are not yet in line with an agreement of that kind; at most 100. One statement. */
    List<Long> unfinished(AgreementKind kind);

    void put(long spaceId, Agreement agreement);
}
