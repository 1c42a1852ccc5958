package org.mutualaid.confluence.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal, as Confluence's REST says it. */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Map<Integer, String> REASONS = Map.of(400, "Bad Request", 403, "Forbidden",
            404, "Not Found", 405, "Method Not Allowed", 409, "Conflict", 415, "Unsupported Media Type");

    private final int status;
    private final transient Object said;

    ApiProblem(int status, String message) {
        super(message);
        this.status = status;
        this.said = null;
    }

    /** A refusal in words that somebody else found, passed on as they are. */
    ApiProblem(int status, JsonNode said) {
        super(said.path("title").asText());
        this.status = status;
        this.said = said;
    }

    int status() {
        return status;
    }

    Object json() {
        return said == null ? ownWords() : said;
    }

    private Map<String, Object> ownWords() {
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
