package org.empathygate.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;

/** What a host answers in JSON. */
public final class JsonAnswers {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonAnswers() {}

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.statusCode() + " " + response.body(), e);
        }
    }

    /** Of a request that was done. */
    public static JsonNode done(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response);
    }

    /** The answer refuses, in the words of Confluence's REST. */
    public static void refused(HttpResponse<String> response, int status, String message) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode error = json(response);
        assertThat(error.path("statusCode").asInt()).isEqualTo(status);
        assertThat(error.path("message").asText()).contains(message);
        assertThat(error.path("data").path("successful").asBoolean(true)).isFalse();
    }
}
