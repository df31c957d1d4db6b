package org.empathygate.confluence.json;

import java.util.Map;
import java.util.StringJoiner;

/** Writes JSON without blanks, in the order of its members, and in ASCII, so that it is the same everywhere. */
public final class JsonWriter {

    private JsonWriter() {}

    public static String write(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            return members(members.byName());
        }
        if (value instanceof JsonValue.Elements elements) {
            StringJoiner list = new StringJoiner(",", "[", "]");
            elements.inOrder().forEach(element -> list.add(write(element)));
            return list.toString();
        }
        if (value instanceof JsonValue.Characters characters) {
            return quoted(characters.text());
        }
        if (value instanceof JsonValue.Digits digits) {
            return digits.literal();
        }
        if (value instanceof JsonValue.Truth truth) {
            return Boolean.toString(truth.value());
        }
        return "null";
    }

    private static String members(Map<String, JsonValue> byName) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        byName.forEach((name, member) -> members.add(quoted(name) + ":" + write(member)));
        return members.toString();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                json.append('\\').append((char) each);
            } else if (each < ' ' || each > '~') {
                json.append(String.format("\\u%04x", each));
            } else {
                json.append((char) each);
            }
        });
        return json.append('"').toString();
    }
}
