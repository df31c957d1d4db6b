package org.empathygate.confluence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against Jackson, which is only here and not in the bundle. */
class JsonReaderTest {

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                " true ",
                "\t[\r\n]",
                "{}",
                "-0",
                "-0.0e+10",
                "1E400",
                "12345678901234567890123",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\uDE00\"",
                "\"\ud83d\ude00\u00e4\u2028\"",
                "{\"a\":[1,{\"b\":null}],\"\":false}"
            })
    void readsWhatIsJsonAsJacksonDoes(String text) throws JsonProcessingException {
        assertThat(JsonReader.read(text).map(JsonReaderTest::normal)).contains(value(JACKSON.readTree(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "nulll",
                "True",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "0x1",
                "NaN",
                "Infinity",
                "'a'",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u00g0\"",
                "\"\\u\uff11\uff12\uff13\uff14\"",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":2}",
                "[1]]",
                "[1] // so",
                "\ufeff[]",
                "<html></html>",
                "\u0661"
            })
    void refusesWhatIsNot(String text) {
        assertThat(JsonReader.read(text)).isEmpty();
    }

    @Test
    void refusesWhatIsNestedSoDeepThatItCouldExhaustTheStack() {
        assertThat(JsonReader.read("[".repeat(64) + "]".repeat(64))).isPresent();
        assertThat(JsonReader.read("[".repeat(66) + "]".repeat(66))).isEmpty();
        assertThat(JsonReader.read("[".repeat(1_000_000))).isEmpty();
        assertThat(JsonReader.read("{\"a\":".repeat(1_000_000))).isEmpty();
    }

    @Property(tries = 2000)
    void takesAndRefusesRandomTextsAsJacksonDoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int parts) {
        String text = mutated(new Random(seed), parts);

        assertThat(JsonReader.read(text).map(JsonReaderTest::normal)).as(text).isEqualTo(jackson(text));
    }

    @Property(tries = 500)
    void readsWhatItWroteWhateverTheCharacters(@ForAll String name, @ForAll String text)
            throws JsonProcessingException {
        var value = new JsonValue.Members(Map.of(
                name, new JsonValue.Elements(List.of(new JsonValue.Characters(text), new JsonValue.Truth(true)))));

        String written = JsonWriter.write(value);

        assertThat(JsonReader.read(written)).contains(value);
        assertThat(written).isPrintable().isASCII();
        assertThat(JACKSON.readTree(written).get(name).get(0).textValue()).isEqualTo(text);
    }

    private static final List<String> PARTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b\\n\"",
            "\"\\u0041\"",
            "\"\\q\"",
            "1",
            "-2.5e3",
            "0",
            "-",
            "true",
            "null",
            " ",
            "\n",
            "e",
            ".",
            "\"",
            "{\"a\":1}",
            "[1,2]",
            "{\"a\":[null,{\"b\":\"c\"}]}");

    private static String mutated(Random random, int parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return random.nextBoolean() ? "[" + text + "]" : text.toString();
    }

    private static Optional<JsonValue> jackson(String text) {
        try {
            JsonNode node = JACKSON.readTree(text);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(value(node));
        } catch (JsonProcessingException refused) {
            return Optional.empty();
        }
    }

    private static JsonValue value(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            node.fields().forEachRemaining(field -> members.put(field.getKey(), value(field.getValue())));
            return new JsonValue.Members(members);
        }
        if (node.isArray()) {
            List<JsonValue> elements = new ArrayList<>();
            node.forEach(element -> elements.add(value(element)));
            return new JsonValue.Elements(elements);
        }
        if (node.isTextual()) {
            return new JsonValue.Characters(node.textValue());
        }
        if (node.isBoolean()) {
            return new JsonValue.Truth(node.booleanValue());
        }
        return node.isNull() ? new JsonValue.Nothing() : number(node.asText());
    }

    /** Numbers by their value: Jackson does not tell how they were written. */
    private static JsonValue normal(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            Map<String, JsonValue> normal = new LinkedHashMap<>();
            members.byName().forEach((name, member) -> normal.put(name, normal(member)));
            return new JsonValue.Members(normal);
        }
        if (value instanceof JsonValue.Elements elements) {
            return new JsonValue.Elements(
                    elements.inOrder().stream().map(JsonReaderTest::normal).toList());
        }
        return value instanceof JsonValue.Digits digits ? number(digits.literal()) : value;
    }

    private static JsonValue number(String literal) {
        return new JsonValue.Digits(new BigDecimal(literal).stripTrailingZeros().toString());
    }
}
