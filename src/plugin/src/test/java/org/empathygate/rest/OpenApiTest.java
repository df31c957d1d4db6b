package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.rest.RestServer.Exchange;
import org.empathygate.rest.RestServer.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds the code and {@code docs/openapi.yaml} together, both ways. */
class OpenApiTest {
    private final OpenApi description = OpenApi.read();

    @Nested
    class TheShape {

        @Test
        void hasTheSameOperations() {
            assertThat(operations().keySet())
                    .containsExactlyInAnyOrderElementsOf(description.statuses().keySet());
        }

        @Test
        void hasTheSameQueries() {
            operations()
                    .forEach((operation, method) -> assertThat(description.queryOf(operation))
                            .as(operation)
                            .containsExactlyInAnyOrderElementsOf(queryOf(method)));
        }

        @Test
        void hasBodiesInTheSamePlaces() {
            operations()
                    .forEach((operation, method) -> assertThat(
                                    description.bodyOf(operation).isPresent())
                            .as(operation)
                            .isEqualTo(method.isAnnotationPresent(jakarta.ws.rs.Consumes.class)));
        }

        @Test
        void hasTheSameTypes() {
            assertThat(description.schemas())
                    .containsExactlyInAnyOrderElementsOf(
                            records().map(Class::getSimpleName).toList());
        }

        @Test
        void hasTheSameFields() {
            records()
                    .forEach(record -> assertThat(description.propertiesOf(record.getSimpleName()))
                            .as(record.getSimpleName())
                            .containsExactlyInAnyOrderElementsOf(fieldsOf(record)));
        }

        @Test
        void requiresOfAnAnswerWhatIsNeverNull() {
            records()
                    .filter(record -> record.getSimpleName().endsWith("Json"))
                    .forEach(record -> assertThat(description.requiredOf(record.getSimpleName()))
                            .as(record.getSimpleName())
                            .containsExactlyInAnyOrderElementsOf(neverNull(record)));
        }
    }

    /** Plays every operation until each of its statuses was seen, and reads every answer against the description. */
    @Nested
    class TheTraffic {
        private final Map<String, Set<Integer>> seen = new TreeMap<>();
        private final Set<String> problems = new TreeSet<>();

        private final RestServer server = new RestServer();

        @Test
        void hasTheStatusesAndFieldsThatAreDescribed() {
            server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
            server.watch(exchange -> note(operationOf(exchange), exchange));
            description.statuses().keySet().forEach(operation -> seen.put(operation, new TreeSet<>()));
            succeedAndCollide();
            description.statuses().keySet().forEach(this::failInEveryGeneralWay);

            assertThat(problems).isEmpty();
            assertThat(seen).isEqualTo(description.statuses());
        }

        private void succeedAndCollide() {
            String insight = (String)
                    server.as("dana").post("insights", Bodies.insight()).value("key");
            server.as("dana").get("insights?project=SHOP");
            server.as("dana").get("insights/" + insight);
            server.as("dana").get("insights/suggest?issue=SHOP-1");
            server.as("dana").put("insights/" + insight, Map.of("version", 1, "customer", "K."));
            server.as("dana").put("insights/" + insight, Map.of("version", 1, "customer", "L."));
            Object link = server.as("dana")
                    .post("issues/SHOP-1/evidence", Map.of("insight", insight, "relevance", "Same form"))
                    .value("id");
            server.as("dana").get("issues/SHOP-1/evidence");
            server.as("dana").get("decision?issue=SHOP-1");
            server.as("dana").delete("issues/SHOP-1/evidence/" + link);
            server.as("dana").get("decision?issue=SHOP-1&transition=31");
            approveAndCollide();
            delegateAndCollide();
            declineAndCollide();
            useAndFollowUp();
            server.as("rita").get("policy/SHOP");
            server.as(FakeHost.ADMIN).put("policy/SHOP", Map.of("version", 0, "defaultTier", "WARN"));
            server.as(FakeHost.ADMIN).put("policy/SHOP", Map.of("version", 0, "defaultTier", "OFF"));
            server.as(FakeHost.ADMIN).get("policy/SHOP/versions");
            server.as(FakeHost.ADMIN).post("policy/SHOP/preview", Map.of("defaultTier", "ENFORCE"));
            server.as(FakeHost.ADMIN).post("policy/SHOP/preview", Map.of("defaultTier", "LOUD"));
            server.as(FakeHost.ADMIN).post("policy/SHOP/restore", Map.of("version", 1, "basedOn", 1));
            server.as(FakeHost.ADMIN).post("policy/SHOP/restore", Map.of("version", 1, "basedOn", 1));
            server.as(FakeHost.ADMIN).get("health");
            server.as("dana").get("issues/SHOP-1/ledger");
            server.as(FakeHost.ADMIN).get("ledger");
            server.as(FakeHost.ADMIN).get("ledger?from=yesterday");
            server.as(FakeHost.ADMIN).get("ledger/verify");
            holdAndCollide();
            breakAndCollide();
            askForCoverage();
            askForGapStatus();
        }

        private void askForGapStatus() {
            String insight = (String) server.as("dana")
                    .post(
                            "insights",
                            Map.of(
                                    "project", "SHOP",
                                    "quote", "I gave up at the address form",
                                    "source", Map.of("kind", "CONFLUENCE_PAGE", "ref", "12345"),
                                    "observedOn", "2026-08-12"))
                    .value("key");
            server.as("dana").post("issues/SHOP-1/evidence", Map.of("insight", insight, "relevance", "Same form"));
            Map<String, Object> all = Map.of(
                    "scopes",
                    List.of(
                            Map.of("project", "SHOP", "period", "P90D", "register", true),
                            Map.of("page", "12345"),
                            Map.of("jql", "nonsense")));
            server.as("dana").post("gap-status", all);
            server.as("dana")
                    .get("gap-status?query=" + URLEncoder.encode(RestServer.json(all), StandardCharsets.UTF_8));
            server.as("dana").get("gap-status?query=%5B%5D");
        }

        private void askForCoverage() {
            server.as(FakeHost.ADMIN).get("coverage?project=SHOP");
            server.as("dana").get("coverage?project=SHOP");
            server.as("dana").get("coverage?project=NONE");
            server.anonymously().get("coverage?project=SHOP");
            server.loseStoreAndHost();
            server.as(FakeHost.ADMIN).get("coverage?project=SHOP");
            server.regainStoreAndHost();
            server.as(FakeHost.ADMIN).post("coverage/SHOP", Map.of("workflow", "Shop workflow", "transition", 51));
            server.as(FakeHost.ADMIN).post("coverage/SHOP", Map.of("workflow", "Shop workflow", "transition", 1));
        }

        private void approveAndCollide() {
            Object id = server.as("dana")
                    .post("issues/SHOP-1/overrides", Bodies.override())
                    .value("id");
            server.as("dana").post("issues/SHOP-1/overrides", Bodies.override());
            server.as("priya").get("overrides?waitingFor=me");
            server.as("dana").get("issues/SHOP-1/overrides");
            server.as("dana").get("overrides/" + id);
            server.as("priya").get("overrides?waitingFor=me&limit=0");
            server.as("priya").post("overrides/" + id + "/approve", Map.of("comment", "Once"));
            server.as("priya").post("overrides/" + id + "/approve", Map.of("comment", "Once"));
            server.as("priya").post("overrides/" + id + "/revoke");
            server.as("priya").post("overrides/" + id + "/revoke");
        }

        private void delegateAndCollide() {
            Object id = server.as("priya")
                    .post("delegations", Map.of("to", "rita", "from", "2026-12-01", "until", "2026-12-05"))
                    .value("id");
            server.as("priya").get("delegations");
            server.as("rita").delete("delegations/" + id);
            server.as("priya").delete("delegations/" + id);
            server.as("priya").delete("delegations/" + id);
        }

        private void useAndFollowUp() {
            Object id = server.as("dana")
                    .post("issues/SHOP-1/overrides", Bodies.override())
                    .value("id");
            server.as("priya").post("overrides/" + id + "/approve", Map.of("comment", "Once"));
            server.use(((Number) id).longValue());
            Object commitment = server.as("dana")
                    .get("issues/SHOP-1/commitments")
                    .list("commitments")
                    .get(0)
                    .get("id");
            server.as("dana").get("commitments?owner=me");
            server.as("rita").post("commitments/" + commitment + "/keep", Map.of("link", "SHOP-1", "comment", "Nine"));
            server.as("rita").post("commitments/" + commitment + "/break", Map.of("comment", "No"));
            server.as("dana").post("commitments/" + commitment + "/keep", Map.of());
            server.as("dana").post("commitments/" + commitment + "/keep", Map.of("link", "SHOP-1", "comment", "Nine"));
            server.as("dana").post("commitments/" + commitment + "/keep", Map.of("link", "SHOP-1", "comment", "Nine"));
            server.as("dana").post("commitments/" + commitment + "/break", Map.of("comment", "No"));
            Object next = server.as("dana")
                    .get("issues/SHOP-1/commitments")
                    .list("commitments")
                    .get(1)
                    .get("id");
            server.as("dana").post("commitments/" + next + "/break", Map.of("comment", "No"));
            Object question = server.as("dana")
                    .get("overrides/" + id + "/follow-ups")
                    .list("followUps")
                    .get(0)
                    .get("id");
            server.as("rita").post("follow-ups/" + question + "/answer", Map.of("harm", "YES", "comment", "Yes"));
            server.as("dana").post("follow-ups/" + question + "/answer", Map.of("harm", "NO", "comment", "Not yet"));
            server.as("dana")
                    .post(
                            "follow-ups/" + question + "/answer",
                            Map.of("harm", "YES", "evidence", "https://example.com", "comment", "Three left"));
            server.as("dana").post("follow-ups/" + question + "/answer", Map.of("harm", "YES", "comment", "Again"));
            server.as("dana").get("follow-ups?waitingFor=me");
            server.as("dana").get("follow-ups/summary?project=SHOP");
            server.as("dana").get("me/notifications");
            server.as("dana").put("me/notifications", Map.of("digest", false));
            server.as("dana").put("me/notifications", Map.of("digest", "perhaps"));
        }

        private void holdAndCollide() {
            server.as("priya").post("issues/SHOP-1/hold", Map.of("reason", "Wait for the fair"));
            server.as("priya").post("issues/SHOP-1/hold", Map.of("reason", "Wait for the fair"));
            server.as("rita").get("issues/SHOP-1/hold");
            server.as("priya").delete("issues/SHOP-1/hold");
        }

        private void breakAndCollide() {
            Object version = server.as(FakeHost.ADMIN).get("policy/SHOP").value("version");
            server.as(FakeHost.ADMIN)
                    .put("policy/SHOP", Map.of("version", version, "breakGlassGroups", List.of("on-call")));
            Object id = server.as("dana")
                    .post("issues/SHOP-1/break-glass", Map.of("reason", "The shop is down"))
                    .value("id");
            server.as("dana").post("issues/SHOP-1/break-glass", Map.of("reason", "The shop is down"));
            server.as("priya").get("break-glass?waitingFor=me");
            server.as("priya").post("break-glass/" + id + "/review", Bodies.review());
            server.as("priya").post("break-glass/" + id + "/review", Bodies.review());
        }

        private void declineAndCollide() {
            Object id = server.as("dana")
                    .post("issues/SHOP-1/overrides", Bodies.override())
                    .value("id");
            server.as("priya").post("overrides/" + id + "/decline", Map.of("wouldBeEnough", "One insight"));
            server.as("priya").post("overrides/" + id + "/decline", Map.of("wouldBeEnough", "One insight"));
            server.as("dana").post("overrides/" + id + "/withdraw");
            Object next = server.as("dana")
                    .post("issues/SHOP-1/overrides", Bodies.override())
                    .value("id");
            server.as("dana").post("overrides/" + next + "/withdraw");
        }

        private void failInEveryGeneralWay(String operation) {
            String method = operation.substring(0, operation.indexOf(' '));
            String path = operation.substring(operation.indexOf('/') + 1);
            boolean writes = !method.equals("GET");
            String body = description.bodyOf(operation).isPresent() ? "{}" : null;
            String there = filled(path, "SHOP-1", "SHOP", "1", operation);

            server.anonymously().send(method, there, body);
            server.as("dana").send(method, filled(path, "SHOP-404", "NONE", "404", operation), body);
            server.loseStoreAndHost();
            server.as("dana").send(method, there, body);
            server.regainStoreAndHost();
            if (writes) {
                server.as("dana")
                        .sending(Map.of("Origin", "https://elsewhere.example"))
                        .send(method, there, body == null ? "{}" : body);
            } else {
                server.as("dana").get(there.replaceAll("\\?.*", ""));
            }
            if (body != null) {
                server.as(FakeHost.ADMIN).send(method, there, "{");
                server.as(FakeHost.ADMIN).send(method, there, " ".repeat(70_000));
            }
        }

        private void note(String operation, Exchange exchange) {
            Reply reply = exchange.reply();
            seen.computeIfAbsent(operation, any -> new TreeSet<>()).add(reply.status());
            if (!description.statuses().getOrDefault(operation, Set.of()).contains(reply.status())) {
                problems.add(operation + " answers " + reply.status() + ": " + reply.text());
                return;
            }
            Optional<String> schema = description.answerOf(operation, reply.status());
            schema.ifPresentOrElse(
                    name -> problems.addAll(description.problems(name, reply.json())),
                    () -> assertThat(reply.text().isEmpty())
                            .isNotEqualTo(description.answersOtherwise(operation, reply.status())));
        }

        private String operationOf(Exchange exchange) {
            String path = "/" + exchange.path().replaceAll("\\?.*", "");
            return description.statuses().keySet().stream()
                    .filter(operation -> operation.startsWith(exchange.method() + " "))
                    .filter(operation -> Pattern.matches(
                            operation.substring(operation.indexOf('/')).replaceAll("\\{[^}]*}", "[^/]+"), path))
                    .min((one, other) -> Long.compare(braces(one), braces(other)))
                    .orElseThrow();
        }
    }

    private static long braces(String text) {
        return text.chars().filter(letter -> letter == '{').count();
    }

    /** The path with something in the place of each name, and the query that the operation needs. */
    private static String filled(String path, String issue, String project, String id, String operation) {
        boolean insight = path.startsWith("insights/{key}");
        Map<String, String> queries = Map.of(
                "GET /decision", "?issue=" + issue,
                "GET /insights", "?project=" + project,
                "POST /insights", "?project=" + project,
                "GET /ledger", "?project=" + project,
                "GET /insights/suggest", "?issue=" + issue,
                "GET /overrides", "?waitingFor=me",
                "GET /commitments", "?owner=me",
                "GET /follow-ups", "?waitingFor=me",
                "GET /follow-ups/summary", "?project=" + project,
                "GET /break-glass", "?waitingFor=me");
        return path.replace("{key}", insight ? "INS-" + id : issue)
                        .replace("{project}", project)
                        .replace("{id}", id)
                + queries.getOrDefault(operation, "");
    }

    static Map<String, Method> operations() {
        Map<String, Method> operations = new TreeMap<>();
        classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .forEach(method -> verb(method)
                                .ifPresent(verb -> operations.put(verb + " /" + pathOf(type, method), method))));
        return operations;
    }

    private static String pathOf(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        return type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static Optional<String> verb(Method method) {
        return Stream.<Class<? extends Annotation>>of(GET.class, POST.class, PUT.class, DELETE.class)
                .filter(method::isAnnotationPresent)
                .map(Class::getSimpleName)
                .findFirst();
    }

    private static List<String> queryOf(Method method) {
        return Arrays.stream(method.getParameters())
                .map(OpenApiTest::queryOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> queryOf(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static Set<String> fieldsOf(Class<?> record) {
        if (record == PolicyInput.class) {
            return fieldsOf(PolicyJson.class);
        }
        Set<String> fields = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (isThePolicysOwn(component)) {
                fields.addAll(PolicyDraft.fieldsOf(Policy.DEFAULT).keySet());
            } else {
                fields.add(component.getName());
            }
        }
        return fields;
    }

    private static Set<String> neverNull(Class<?> record) {
        return mayBothBeReadAndWritten(record)
                ? Set.of()
                : Arrays.stream(record.getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .filter(component -> !isThePolicysOwn(component))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
    }

    private static boolean mayBothBeReadAndWritten(Class<?> record) {
        return record == SourceJson.class || record == CommitmentJson.class;
    }

    private static boolean isThePolicysOwn(RecordComponent component) {
        return component.getDeclaringRecord() == PolicyJson.class
                && component.getName().equals("fields");
    }

    static Stream<Class<?>> records() {
        return classes().filter(Class::isRecord);
    }

    private static Stream<Class<?>> classes() {
        try {
            java.nio.file.Path root = java.nio.file.Path.of(EvidenceResource.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<java.nio.file.Path> files = Files.list(root.resolve("org/empathygate/rest"))) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The package cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new AssertionError("The package is in no folder", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("org.empathygate.rest." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("A class file without a class", e);
        }
    }

    /** Bodies that are accepted. */
    private static final class Bodies {

        private Bodies() {}

        static Map<String, Object> insight() {
            return Map.of(
                    "project", "SHOP",
                    "quote", "I gave up at the address form",
                    "source", Map.of("kind", "NONE"),
                    "observedOn", "2026-08-12");
        }

        static Map<String, Object> review() {
            return Map.of("justified", true, "comment", "It was down");
        }

        static Map<String, Object> override() {
            Map<String, Object> body = new HashMap<>();
            body.put("pressures", List.of("SPEED"));
            body.put("premortem", "Guests give up at the form");
            body.put("reasonCode", "WILL_FIND_OUT");
            body.put("reason", "The fair starts on Monday");
            body.put("revisitOn", "2027-01-15");
            body.put("commitment", Map.of("owner", "dana", "due", "2027-01-10", "measure", "Five guests asked"));
            return body;
        }
    }
}
