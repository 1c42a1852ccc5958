package org.mutualaid.confluence.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** REST calls to the running host as one of its users, over loopback. */
public final class HostCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String url;

    /** @param url of the host, with its context path */
    HostCalls(String url) {
        this.url = url;
    }

    public JsonNode get(String user, String path) {
        return send(user, path, request(user, path).GET());
    }

    public JsonNode post(String user, String path, Map<String, ?> body) {
        return send(user, path, request(user, path).POST(BodyPublishers.ofByteArray(json(body))));
    }

    public JsonNode put(String user, String path, Map<String, ?> body) {
        return send(user, path, request(user, path).PUT(BodyPublishers.ofByteArray(json(body))));
    }

    JsonNode delete(String user, String path) {
        return send(user, path, request(user, path).DELETE());
    }

    /** A value as it stands in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String user, String path) {
        String sign = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE)
                .header("Authorization", "Basic " + sign)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private JsonNode send(String user, String path, HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.method() + " " + path + " as " + user + " is answered with "
                        + response.statusCode() + " " + response.body());
            }
            return mapper.readTree(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + path, stopped);
        }
    }

    private byte[] json(Map<String, ?> body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
