package org.empathygate.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docs/openapi.yaml} as far as tests ask it. */
final class OpenApi {
    private static final Path FILE = Path.of("../../docs/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final Map<String, Object> document;

    private OpenApi(Map<String, Object> document) {
        this.document = document;
    }

    static OpenApi read() {
        try {
            return new OpenApi(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** Statuses by operation, such as {@code GET /decision}. */
    Map<String, Set<Integer>> statuses() {
        Map<String, Set<Integer>> statuses = new TreeMap<>();
        operations()
                .forEach((name, operation) -> statuses.put(
                        name,
                        at(operation, "responses").keySet().stream()
                                .map(Integer::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return statuses;
    }

    /** The schema of the operation's body; empty when it has none. */
    Optional<String> bodyOf(String operation) {
        return Optional.ofNullable(operation(operation).get("requestBody")).map(body -> schemaOf(asObject(body)));
    }

    /** The schema of what the operation answers with this status; empty when that is nothing. */
    Optional<String> answerOf(String operation, int status) {
        Map<String, Object> response = resolved(at(operation(operation), "responses", Integer.toString(status)));
        return response.containsKey("content") && at(response, "content").containsKey("application/json")
                ? Optional.of(schemaOf(response))
                : Optional.empty();
    }

    /** Whether the operation answers with this status something that is no JSON object. */
    boolean answersOtherwise(String operation, int status) {
        Map<String, Object> response = resolved(at(operation(operation), "responses", Integer.toString(status)));
        return response.containsKey("content") && !at(response, "content").containsKey("application/json");
    }

    List<String> queryOf(String operation) {
        return Optional.ofNullable(operation(operation).get("parameters")).stream()
                .flatMap(parameters -> asList(parameters).stream())
                .map(parameter ->
                        (String) Objects.requireNonNull(asObject(parameter).get("name")))
                .toList();
    }

    Set<String> schemas() {
        return at(document, "components", "schemas").keySet();
    }

    Set<String> propertiesOf(String schema) {
        return at(document, "components", "schemas", schema, "properties").keySet();
    }

    Set<String> requiredOf(String schema) {
        Object required = at(document, "components", "schemas", schema).get("required");
        return required == null
                ? Set.of()
                : asList(required).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** What is wrong with a value under a schema; empty when it fits. */
    Set<String> problems(String schema, Object value) {
        Set<String> problems = new TreeSet<>();
        check(Map.of("$ref", "#/components/schemas/" + schema), value, schema, problems);
        return problems;
    }

    private void check(Map<String, Object> reference, Object value, String where, Set<String> problems) {
        Map<String, Object> schema = resolved(reference);
        switch ((String) Objects.requireNonNull(schema.get("type"))) {
            case "object" -> checkObject(schema, value, where, problems);
            case "array" -> {
                if (value instanceof List<?> elements) {
                    elements.forEach(element -> check(at(schema, "items"), element, where + "[]", problems));
                } else {
                    problems.add(where + " is no list");
                }
            }
            case "string" -> expect(value instanceof String && isOneOf(schema, value), where, value, problems);
            case "integer" -> expect(value instanceof Number, where, value, problems);
            case "boolean" -> expect(value instanceof Boolean, where, value, problems);
            default -> problems.add(where + " has a type that this test does not know");
        }
    }

    private void checkObject(Map<String, Object> schema, Object value, String where, Set<String> problems) {
        if (!(value instanceof Map<?, ?>)) {
            problems.add(where + " is no object");
            return;
        }
        Map<String, Object> object = asObject(value);
        if (!schema.containsKey("properties")) {
            object.forEach(
                    (name, each) -> check(at(schema, "additionalProperties"), each, where + "." + name, problems));
            return;
        }
        Map<String, Object> properties = at(schema, "properties");
        object.forEach((name, each) -> {
            if (properties.containsKey(name)) {
                check(at(properties, name), each, where + "." + name, problems);
            } else {
                problems.add(where + "." + name + " is not described");
            }
        });
        asList(schema.getOrDefault("required", List.of())).stream()
                .filter(name -> !object.containsKey(name))
                .forEach(name -> problems.add(where + "." + name + " is missing"));
    }

    private static void expect(boolean fits, String where, Object value, Set<String> problems) {
        if (!fits) {
            problems.add(where + " is " + value);
        }
    }

    private static boolean isOneOf(Map<String, Object> schema, Object value) {
        Object constants = schema.get("enum");
        return constants == null || asList(constants).contains(value);
    }

    private Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        at(document, "paths")
                .forEach((path, item) -> asObject(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.put(method.toUpperCase(java.util.Locale.ROOT) + " " + path, asObject(operation));
                    }
                }));
        return operations;
    }

    private Map<String, Object> operation(String name) {
        return Objects.requireNonNull(operations().get(name), name);
    }

    private String schemaOf(Map<String, Object> bodyOrResponse) {
        String reference = (String) Objects.requireNonNull(
                at(bodyOrResponse, "content", "application/json", "schema").get("$ref"));
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private Map<String, Object> resolved(Map<String, Object> object) {
        Object reference = object.get("$ref");
        return reference == null
                ? object
                : at(document, ((String) reference).substring("#/".length()).split("/", -1));
    }

    private static Map<String, Object> at(Map<String, Object> object, String... path) {
        Map<String, Object> at = object;
        for (String step : path) {
            at = asObject(Objects.requireNonNull(at.get(step), step));
        }
        return at;
    }

    @SuppressWarnings("unchecked") // objects of JSON and YAML have texts as names
    private static Map<String, Object> asObject(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<?> asList(Object value) {
        return (List<?>) value;
    }
}
