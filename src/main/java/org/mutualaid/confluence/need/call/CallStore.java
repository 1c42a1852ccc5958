package org.mutualaid.confluence.need.call;

import java.util.List;
import org.mutualaid.confluence.value.PublicCode;

/** Where tries to reach somebody are kept. Called inside the transaction of a use case. */
public interface CallStore {

    /** The most that {@link #of} gives. */
    int LIMIT = 200;

    void add(Call call);

    /** The tries for a need, the latest first. One statement. */
    List<Call> of(PublicCode need);
}
