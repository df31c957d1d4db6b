package org.empathygate.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Calls of a running Jira over HTTP, each by a person whose password is the name, with the header that XSRF protection asks. */
public final class Calls {

    private static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI jira;

    public Calls(URI jira) {
        this.jira = jira;
    }

    /** An answer of whatever status; an empty object where there is no body. */
    public record Answer(int status, JsonNode body) {}

    /** Is answered well, or fails. An empty body is not sent. */
    public JsonNode send(String person, String method, String path, Map<String, ?> body) {
        Answer answer = tries(person, method, path, body);
        if (answer.status() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    public Answer tries(String person, String method, String path, Map<String, ?> body) {
        try {
            HttpResponse<String> answer =
                    call(person, method, path, body.isEmpty() ? "" : JSON.writeValueAsString(body));
            return new Answer(
                    answer.statusCode(),
                    answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without a look at what is in the bodies. */
    public HttpResponse<String> call(String person, String method, String path, String body) {
        String password = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira + path))
                .header("Authorization", "Basic " + password)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the administrator finds so many by JQL: what is recorded can be found a moment later. */
    public void untilFound(String jql, int howMany) {
        String search = "/rest/api/2/search?maxResults=0&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (send("admin", "GET", search, Map.of()).path("total").asInt() != howMany) {
            if (System.nanoTime() > end) {
                throw new AssertionError("There are not " + howMany + " with " + jql);
            }
        }
    }
}
