package org.mutualaid.confluence.web.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parameters of an address, each with one value. */
public final class QueryParameters {

    private QueryParameters() {
    }

    /** The values of each name joined by commas, which is how lists are written in our addresses. */
    public static Map<String, String> joined(Map<String, List<String>> parameters) {
        Map<String, String> joined = new HashMap<>();
        parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return joined;
    }
}
