package org.empathygate.workbench.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of HTTP steps, played in order.
 *
 * @param title what it is about, in a few words
 */
public record Script(String title, List<Step> steps) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Script {
        steps = List.copyOf(steps);
    }

    /**
     * One request and what its answer has to be. Paths, bodies and expectations may hold {@code ${name}} (see
     * {@link Variables}).
     *
     * @param say what happens here, for the reader of the story; empty for a step that speaks for itself
     * @param as the person's name, which is the password too; null for nobody
     * @param at the product, {@code jira} or {@code confluence}
     * @param path below the product's context path
     * @param body sent as JSON; null for none
     * @param status the status that the answer must have
     * @param json values that the answer's JSON must have, by JSON pointer
     * @param contains texts that must stand in the answer's body
     * @param lacks texts that must not stand there
     * @param eventually whether to ask again for a while until the answer is as expected, because something follows a moment later
     * @param save what later steps need from the answer: name to JSON pointer
     */
    public record Step(
            String say,
            @Nullable String as,
            String at,
            String method,
            String path,
            @Nullable JsonNode body,
            int status,
            Map<String, JsonNode> json,
            List<String> contains,
            List<String> lacks,
            boolean eventually,
            Map<String, String> save) {

        public Step {
            json = Map.copyOf(json);
            contains = List.copyOf(contains);
            lacks = List.copyOf(lacks);
            save = Map.copyOf(save);
        }

        @JsonCreator
        static Step read(
                @JsonProperty("say") @Nullable String say,
                @JsonProperty("as") @Nullable String as,
                @JsonProperty("at") @Nullable String at,
                @JsonProperty(value = "method", required = true) String method,
                @JsonProperty(value = "path", required = true) String path,
                @JsonProperty("body") @Nullable JsonNode body,
                @JsonProperty(value = "status", required = true) int status,
                @JsonProperty("json") @Nullable Map<String, JsonNode> json,
                @JsonProperty("contains") @Nullable List<String> contains,
                @JsonProperty("lacks") @Nullable List<String> lacks,
                @JsonProperty("eventually") boolean eventually,
                @JsonProperty("save") @Nullable Map<String, String> save) {
            return new Step(
                    Objects.requireNonNullElse(say, ""),
                    as,
                    Objects.requireNonNullElse(at, "jira"),
                    method,
                    path,
                    body,
                    status,
                    Objects.requireNonNullElse(json, Map.of()),
                    Objects.requireNonNullElse(contains, List.of()),
                    Objects.requireNonNullElse(lacks, List.of()),
                    eventually,
                    Objects.requireNonNullElse(save, Map.of()));
        }
    }

    /**
     * Reads a script.
     *
     * @throws IOException when the file cannot be read or is no script; the message names the file and the place
     */
    public static Script read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), Script.class);
        } catch (JsonProcessingException notAScript) {
            throw new IOException(file + " is not a script: " + notAScript.getMessage(), notAScript);
        }
    }
}
