package org.mutualaid.confluence.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.devhost.site.service.HostAddress;

/**
 * Has the plugin look at the answers for a new space before it is made, over its REST and as whoever asks. In
 * Confluence the script of the create dialog does that.
 */
record AnswerCheck(HostAddress host) {

    private static final String CHECK = "/rest/mutual-aid/1.0/beginnings/check";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Refuses as the plugin does, with the fields it names. */
    void require(HttpServletRequest caller, JsonNode answers) {
        HttpRequest.Builder check = HttpRequest.newBuilder(URI.create(host.origin() + host.contextPath() + CHECK))
                .header("Content-Type", "application/json").header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(answers.isMissingNode() ? "{}" : answers.toString()));
        for (String header : List.of("Authorization", "Cookie", "Accept-Language")) {
            Optional.ofNullable(caller.getHeader(header)).ifPresent(value -> check.header(header, value));
        }
        try {
            HttpResponse<String> answer = HTTP.send(check.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ApiProblem(answer.statusCode(), JSON.readTree(answer.body()));
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApiProblem(503, "Stopping");
        }
    }
}
