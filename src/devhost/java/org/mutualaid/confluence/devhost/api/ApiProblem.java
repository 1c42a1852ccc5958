package org.mutualaid.confluence.devhost.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal, as Confluence's REST says it. */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Map<Integer, String> REASONS = Map.of(400, "Bad Request", 403, "Forbidden",
            404, "Not Found", 405, "Method Not Allowed", 409, "Conflict", 415, "Unsupported Media Type");

    private final int status;

    ApiProblem(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }

    Map<String, Object> json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("authorized", status != 403);
        data.put("valid", status != 400);
        data.put("errors", List.of());
        data.put("successful", false);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("statusCode", status);
        json.put("data", data);
        json.put("message", getMessage());
        json.put("reason", REASONS.get(status));
        return json;
    }
}
