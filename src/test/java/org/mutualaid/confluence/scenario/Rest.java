package org.mutualaid.confluence.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One person's REST calls to a host. */
public final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String host;
    private final Optional<String> user;
    private final String language;

    private Rest(String host, Optional<String> user, String language) {
        this.host = host;
        this.user = user;
        this.language = language;
    }

    /** @param host address of a host, such as {@code http://localhost:1990/confluence} */
    public static Rest as(String user, String host) {
        return new Rest(host, Optional.of(user), "en");
    }

    public static Rest visitor(String host) {
        return new Rest(host, Optional.empty(), "en");
    }

    public Rest reading(String tag) {
        return new Rest(host, user, tag);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, json(body));
    }

    public Answer post(String path, String body) {
        return post(path, body, "application/json");
    }

    public Answer post(String path, String body, String contentType) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    /** Any of the four methods; what is sent is JSON, or empty for nothing. */
    public Answer call(String method, String path, String body) {
        HttpRequest.Builder request = request(path);
        HttpRequest.BodyPublisher sent = body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body);
        return send(request.header("Content-Type", "application/json").method(method, sent));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** As {@link #post(String, Map)} with one more header. */
    public Answer postWith(String name, String value, String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(name, value)
                .POST(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder request(String path) {
        String address = path.matches("/((rest|plugins|pages|display)/.*|dosearchsite\\.action.*)")
                ? host + path
                : host + "/rest/mutual-aid/1.0" + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", language);
        user.ifPresent(name -> {
            byte[] both = (name + ":" + name).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
        });
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What came back. */
    public record Answer(int status, String text, Map<String, List<String>> headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException noJson) {
                throw new UncheckedIOException(text, noJson);
            }
        }

        public String header(String name) {
            return String.join(",", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        /** @throws AssertionError unless it has this status */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but was " + status + ": " + text);
            }
            return this;
        }
    }
}
