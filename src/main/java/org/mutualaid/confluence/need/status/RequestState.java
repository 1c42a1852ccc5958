package org.mutualaid.confluence.need.status;

import java.util.Map;
import java.util.TreeMap;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedStatus;

/** All that a status link shows of a need. */
public record RequestState(String code, NeedStatus status) {

    static RequestState of(Need need) {
        return new RequestState(need.code().text(), need.status());
    }

    boolean isClosed() {
        return status.isClosed();
    }

    /** As REST answers it. */
    public Map<String, Object> fields() {
        return new TreeMap<>(Map.of("code", code, "state", status.key()));
    }
}
