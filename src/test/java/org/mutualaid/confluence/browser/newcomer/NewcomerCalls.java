package org.mutualaid.confluence.browser.newcomer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.scenario.Rest;

/** What others do over REST while a newcomer finds their way in. */
record NewcomerCalls(String url, String newcomer) {

    private static final String SPACE = "/spaces/RIVERSIDE";

    /** A need that the newcomer promised to meet. */
    String promised(String title) {
        String code = Rest.as("volunteer", url).post("/needs", Map.of(
                "space", "RIVERSIDE", "title", title, "category", "home")).expect(201)
                .json().path("code").asText();
        Rest.as(newcomer, url).post("/needs/" + code + "/claims", Map.of()).expect(201);
        return code;
    }

    /** As a coordinator names them on the page of roles. */
    void give(LocalDate until) {
        Rest coordinator = Rest.as("coordinator", url);
        JsonNode roles = coordinator.get(SPACE + "/roles").expect(200).json();
        List<Map<String, String>> holders = new ArrayList<>();
        for (JsonNode one : roles.path("holders")) {
            if (!one.path("role").asText().equals("logistics")) {
                holders.add(Map.of("user", one.path("user").asText(), "role", one.path("role").asText()));
            }
        }
        holders.add(Map.of("user", newcomer, "role", "logistics", "until", until.toString()));
        coordinator.put(SPACE + "/roles", Map.of("holders", holders, "revision", roles.path("revision").asInt()))
                .expect(200);
    }

    JsonNode holder() {
        JsonNode role = Rest.as("coordinator", url).get(SPACE + "/roles/logistics").expect(200).json();
        for (JsonNode one : role.path("holders")) {
            if (one.path("user").asText().equals(newcomer)) {
                return one;
            }
        }
        throw new AssertionError("nobody ended it: " + role);
    }
}
