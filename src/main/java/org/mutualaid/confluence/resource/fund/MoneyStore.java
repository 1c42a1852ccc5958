package org.mutualaid.confluence.resource.fund;

import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Where requests for money are kept. Called inside the transaction of a use case; the history's key guards them. */
interface MoneyStore {

    int LIMIT = 100;

    Optional<MoneyRequest> byCode(PublicCode code);

    /** The requests of a fund, the latest first, so many at most. One statement. */
    List<MoneyRequest> of(PublicCode fund);

    void put(MoneyRequest request);
}
