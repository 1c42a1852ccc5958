package org.mutualaid.confluence.group.agreement;

import java.util.Optional;

/** Where agreements are kept. Called inside the transaction of a use case; the history's key guards against races. */
interface AgreementStore {

    Optional<Agreement> of(long spaceId, AgreementKind kind);

    void put(long spaceId, Agreement agreement);
}
