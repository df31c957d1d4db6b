package org.empathygate.workbench.confluence.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks a Jira in another process, as its administrator or as somebody else. */
final class JiraClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI jira;
    private final String administrator;

    /** @param administrator name and password, with a colon between them */
    JiraClient(URI jira, String administrator) {
        this.jira = jira;
        this.administrator = administrator;
    }

    URI jira() {
        return jira;
    }

    /** What the administrator reads there; empty when it is not there. */
    Optional<JsonNode> read(String path) {
        HttpResponse<String> answer = send(request(path, administrator).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(json(path, answer));
    }

    /** What the administrator is answered. */
    JsonNode write(String path, Object body) {
        return json(
                path,
                send(request(path, administrator)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(text(body)))));
    }

    /** What a form is answered, when it is taken. */
    Optional<JsonNode> submit(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(jira + path))
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return answer.statusCode() == 200 ? Optional.of(json(path, answer)) : Optional.empty();
    }

    /** Whether somebody of this name may sign in with this password. */
    boolean knows(String username, String password) {
        return send(request("/rest/api/2/myself", username + ":" + password).GET())
                        .statusCode()
                == 200;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String credentials) {
        return HttpRequest.newBuilder(URI.create(jira + path))
                .timeout(ANSWER)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new JiraUnreachableException(
                    "No Jira answers at " + jira + ". Is it started, and is that its address?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JiraUnreachableException("Nobody waits for the Jira at " + jira + " any more.", e);
        }
    }

    private JsonNode json(String path, HttpResponse<String> answer) {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new JiraUnreachableException("The Jira at " + jira + " does not take "
                    + administrator.split(":", 2)[0] + " for its administrator.");
        }
        if (answer.statusCode() / 100 != 2) {
            throw new JiraUnreachableException("What is at " + jira + " is no Jira of a workbench: " + path
                    + " answers " + answer.statusCode() + ".");
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new JiraUnreachableException("What is at " + jira + " is no Jira: " + path + " answers no JSON.", e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + body, e);
        }
    }
}
