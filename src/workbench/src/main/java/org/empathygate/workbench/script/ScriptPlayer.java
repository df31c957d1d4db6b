package org.empathygate.workbench.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Plays scripts over HTTP, as the people they name, and stops at the first answer that is not as expected. */
public final class ScriptPlayer {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, URI> products;
    private final Variables variables;
    private final Narrator narrator;

    /** @param products where each product is served, with its context path and without a trailing slash */
    public ScriptPlayer(Map<String, URI> products, Variables variables, Narrator narrator) {
        this.products = Map.copyOf(products);
        this.variables = variables;
        this.narrator = narrator;
    }

    public void play(Script script) throws ScriptException, IOException, InterruptedException {
        narrator.title(script.title());
        int number = 0;
        for (Script.Step step : script.steps()) {
            number++;
            try {
                play(step);
            } catch (ScriptException unexpected) {
                throw new ScriptException("Step %d of \"%s\", %s %s: %s"
                        .formatted(number, script.title(), step.method(), step.path(), unexpected.getMessage()));
            }
        }
    }

    private void play(Script.Step step) throws ScriptException, IOException, InterruptedException {
        String body = step.body() == null ? "" : variables.fill(step.body().toString());
        String path = variables.fill(step.path());
        narrator.request(step, path, body);
        HttpResponse<String> response = answer(step, path, body);
        narrator.answer(response.statusCode(), response.body());
        check(step, response);
        for (var saved : step.save().entrySet()) {
            variables.set(
                    saved.getKey(), at(json(response.body()), saved.getValue()).asText());
        }
    }

    /** The first answer, or the first as expected when it may be one that follows a moment later. */
    private HttpResponse<String> answer(Script.Step step, String path, String body)
            throws ScriptException, IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> response = http.send(request(step, path, body), BodyHandlers.ofString());
        while (step.eventually() && !isExpected(step, response) && System.nanoTime() < end) {
            Thread.sleep(PAUSE.toMillis());
            response = http.send(request(step, path, body), BodyHandlers.ofString());
        }
        return response;
    }

    private boolean isExpected(Script.Step step, HttpResponse<String> response) {
        try {
            check(step, response);
            return true;
        } catch (ScriptException notYet) {
            return false;
        }
    }

    private HttpRequest request(Script.Step step, String path, String body) throws ScriptException {
        URI product = products.get(step.at());
        if (product == null) {
            throw new ScriptException("there is no product named " + step.at());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(step.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (step.as() != null) {
            byte[] credentials = (step.as() + ":" + step.as()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request.build();
    }

    private void check(Script.Step step, HttpResponse<String> response) throws ScriptException {
        if (response.statusCode() != step.status()) {
            throw new ScriptException(
                    "expected status %d, got %d: %s".formatted(step.status(), response.statusCode(), response.body()));
        }
        for (String text : step.contains()) {
            String expected = variables.fill(text);
            if (!response.body().contains(expected)) {
                throw new ScriptException("expected \"%s\" in: %s".formatted(expected, response.body()));
            }
        }
        for (String text : step.lacks()) {
            String unwanted = variables.fill(text);
            if (response.body().contains(unwanted)) {
                throw new ScriptException("did not expect \"%s\" in: %s".formatted(unwanted, response.body()));
            }
        }
        for (var expected : step.json().entrySet()) {
            JsonNode value = json(variables.fill(expected.getValue().toString()));
            JsonNode actual = at(json(response.body()), expected.getKey());
            if (!value.equals(actual)) {
                throw new ScriptException("expected %s at %s, got %s in: %s"
                        .formatted(value, expected.getKey(), actual, response.body()));
            }
        }
    }

    private static JsonNode at(JsonNode answer, String pointer) throws ScriptException {
        JsonNode value = answer.at(pointer);
        if (value.isMissingNode()) {
            throw new ScriptException("the answer has nothing at " + pointer);
        }
        return value;
    }

    private static JsonNode json(String text) throws ScriptException {
        if (text.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new ScriptException("the answer is not JSON: " + text);
        }
    }
}
