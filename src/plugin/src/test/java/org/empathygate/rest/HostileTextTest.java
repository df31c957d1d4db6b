package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.rest.RestServer.Reply;
import org.empathygate.rest.Stage.Play;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every body with texts that harm careless programs: kept and answered as they are, or refused by name. */
class HostileTextTest {
    private static final List<String> CAN_BE_KEPT = List.of(
            "\"it's\" `quoted` \\ 100%",
            "<script>alert(1)</script>",
            "$!{x} #set($a = 1) ${a.class} {0} {1,number}",
            "project = SHOP AND \"x\" ~ 'y' OR 1=1; DROP TABLE x --",
            "=cmd|' /C calc'!A0",
            "\u202Ereversed\u202C \u200Fmark\u200E",
            "line\nline\ttab \uD83D\uDE00");
    /** Leads into the first record of a list. */
    private static final String FIRST = "[0].";

    private static final List<String> CANNOT_BE_KEPT =
            List.of("null\u0000byte", "half \uD83D a face", "half \uDE00 too", "bell\u0007", "next\u0085line");

    private static List<String> operationsWithABody() {
        return new Stage()
                .plays().entrySet().stream()
                        .filter(play -> play.getValue().input() != null)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    @Test
    void everyBodyIsPlayed() {
        List<String> expected = OpenApiTest.operations().entrySet().stream()
                .filter(operation -> operation.getValue().isAnnotationPresent(jakarta.ws.rs.Consumes.class))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(operationsWithABody()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyInputIsPlayed() {
        Set<Class<?>> played = new LinkedHashSet<>();
        new Stage()
                .plays().values().stream()
                        .flatMap(play -> Stream.<Class<?>>ofNullable(play.input()))
                        .flatMap(input -> Stream.concat(Stream.of(input), elementsOf(input)))
                        .forEach(played::add);
        assertThat(played)
                .containsAll(OpenApiTest.records()
                        .filter(record -> record.getSimpleName().endsWith("Input"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operationsWithABody")
    void whatCanBeKeptIsAnsweredAsItIsOrRefusedByName(String operation) {
        Stage stage = new Stage();
        for (String field : fields(stage.play(operation))) {
            for (String text : CAN_BE_KEPT) {
                for (Object value : forms(text)) {
                    Reply reply = send(stage, operation, field, value);
                    if (reply.status() < 300) {
                        assertThat(texts(reply.json()))
                                .as(operation + " " + field)
                                .anyMatch(answered -> answered.contains(text));
                        assertThat(stage.everything()).isNotEmpty();
                        stage = new Stage();
                    } else {
                        assertRefusedByName(reply, operation, field);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operationsWithABody")
    void whatCannotBeKeptIsRefusedByNameAndChangesNothing(String operation) {
        Stage stage = new Stage();
        String before = stage.everything();
        for (String field : fields(stage.play(operation))) {
            for (String text : CANNOT_BE_KEPT) {
                for (Object value : forms(text)) {
                    assertRefusedByName(send(stage, operation, field, value), operation, field);
                }
            }
        }
        assertThat(stage.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("operationsWithABody")
    void tenMegabytesAreRefusedUnread(String operation) {
        Stage stage = new Stage();
        String field = fields(stage.play(operation)).iterator().next();

        assertThat(send(stage, operation, field, "x".repeat(10 * 1024 * 1024)).status())
                .isEqualTo(413);
        assertThat(send(stage, operation, "<script>\uD83D", "x").status()).isEqualTo(400);
    }

    @Test
    void everyAddressTakesThemToo() {
        Stage stage = new Stage();
        String hostile = "%22%3Cscript%3E%00%E2%80%AE%27%23set%24%7Bx%7D";
        stage.plays().forEach((operation, play) -> {
            String path = operation.substring(operation.indexOf('/') + 1).replaceAll("\\{[^}]*}", hostile);
            List<String> paths = new ArrayList<>(List.of(path));
            for (String name : List.of(
                    "issue",
                    "transition",
                    "project",
                    "state",
                    "waitingFor",
                    "owner",
                    "start",
                    "limit",
                    "from",
                    "to",
                    "format",
                    "example")) {
                String there = play.path();
                paths.add(
                        there.contains(name + "=")
                                ? there.replaceAll(name + "=[^&]*", name + "=" + hostile)
                                : there + (there.contains("?") ? "&" : "?") + name + "=" + hostile);
            }
            if (play.method().equals("GET")) {
                paths.forEach(each -> assertThat(
                                stage.server().as(FakeHost.ADMIN).get(each).status())
                        .as(each)
                        .isLessThan(500));
            } else {
                assertThat(stage.server()
                                .as(FakeHost.ADMIN)
                                .send(play.method(), path, play.body())
                                .status())
                        .as(path)
                        .isBetween(200, 499);
            }
        });
    }

    private static void assertRefusedByName(Reply reply, String operation, String field) {
        assertThat(reply.status()).as(operation + " " + field + reply.text()).isIn(400, 404);
        if (reply.status() == 400) {
            assertThat(reply.errors().keySet())
                    .as(operation)
                    .anyMatch(name -> name.startsWith(field) || field.startsWith(name));
        }
    }

    /** A text alone; for fields of a policy also the other forms that a text may take there. */
    private static List<Object> forms(String text) {
        return List.of(text, List.of(text), Map.of(text, "WARN"));
    }

    private static Set<String> fields(Play play) {
        Set<String> fields = new LinkedHashSet<>();
        Class<? extends Record> input = java.util.Objects.requireNonNull(play.input());
        if (input == PolicyInput.class) {
            fields.addAll(PolicyDraft.fieldsOf(Policy.DEFAULT).keySet());
        } else {
            collect(input, "", fields);
        }
        return fields;
    }

    private static void collect(Class<?> record, String path, Set<String> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType().isRecord()) {
                collect(component.getType(), path + component.getName() + ".", fields);
            } else if (elementOf(component).isPresent()) {
                collect(elementOf(component).get(), path + component.getName() + FIRST, fields);
            } else {
                fields.add(path + component.getName());
            }
        }
    }

    private static Stream<Class<?>> elementsOf(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(component -> elementOf(component).stream());
    }

    /** The records that a list is of; empty for a list of anything else, and for no list. */
    private static Optional<Class<?>> elementOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                ? Optional.of(element)
                : Optional.empty();
    }

    private static Reply send(Stage stage, String operation, String field, Object value) {
        Play play = stage.play(operation);
        Map<String, Object> fields = new HashMap<>(play.fields());
        if (field.equals("declinedReason")) {
            fields.put("state", "DECLINED");
        }
        int first = field.indexOf(FIRST);
        int dot = field.indexOf('.');
        if (first >= 0) {
            String list = field.substring(0, first);
            Object given = fields.get(list) instanceof List<?> elements ? elements.get(0) : null;
            fields.put(list, List.of(with(given, field.substring(first + FIRST.length()), value)));
        } else if (dot >= 0) {
            String object = field.substring(0, dot);
            fields.put(object, with(fields.get(object), field.substring(dot + 1), value));
        } else {
            fields.put(field, value);
        }
        return stage.server().as(play.person()).send(play.method(), play.path(), escaped(RestServer.json(fields)));
    }

    private static Map<String, Object> with(@Nullable Object given, String field, Object value) {
        Map<String, Object> fields = new HashMap<>();
        if (given instanceof Map<?, ?> object) {
            object.forEach((name, each) -> fields.put(String.valueOf(name), each));
        }
        fields.put(field, value);
        return fields;
    }

    /** In ASCII, or half of a character would not leave this test. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.chars()
                .forEach(letter ->
                        escaped.append(letter < 0x7F ? Character.toString(letter) : String.format("\\u%04x", letter)));
        return escaped.toString();
    }

    private static List<String> texts(@Nullable Object json) {
        List<String> texts = new ArrayList<>();
        if (json instanceof Map<?, ?> object) {
            object.forEach((name, value) -> {
                texts.add(String.valueOf(name));
                texts.addAll(texts(value));
            });
        } else if (json instanceof Collection<?> list) {
            list.forEach(each -> texts.addAll(texts(each)));
        } else {
            texts.add(String.valueOf(json));
        }
        return texts;
    }
}
