package org.empathygate.confluence.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one text as RFC 8259 has it and nothing beyond: no comments, no trailing commas, no name twice, no byte order mark.
 * A text that is nested deeper than {@value #DEEPEST} is refused, so that no text can exhaust the stack.
 */
public final class JsonReader {

    static final int DEEPEST = 64;

    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final Cursor cursor;

    private JsonReader(String text) {
        this.cursor = new Cursor(text);
    }

    /** Empty when the text is not JSON. */
    public static Optional<JsonValue> read(String text) {
        try {
            return Optional.of(new JsonReader(text).whole());
        } catch (NotJsonException refused) {
            return Optional.empty();
        }
    }

    private JsonValue whole() {
        JsonValue value = value(0);
        cursor.skipBlanks();
        if (!cursor.isAtEnd()) {
            throw cursor.unexpected();
        }
        return value;
    }

    private JsonValue value(int depth) {
        if (depth > DEEPEST) {
            throw new NotJsonException("nested deeper than " + DEEPEST);
        }
        cursor.skipBlanks();
        return switch (cursor.peek()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> new JsonValue.Characters(string());
            case 't' -> literal("true", new JsonValue.Truth(true));
            case 'f' -> literal("false", new JsonValue.Truth(false));
            case 'n' -> literal("null", new JsonValue.Nothing());
            default -> number();
        };
    }

    private JsonValue members(int depth) {
        cursor.expect('{');
        Map<String, JsonValue> members = new LinkedHashMap<>();
        cursor.skipBlanks();
        if (cursor.take('}')) {
            return new JsonValue.Members(members);
        }
        do {
            cursor.skipBlanks();
            String name = string();
            cursor.skipBlanks();
            cursor.expect(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw new NotJsonException("a name twice");
            }
            cursor.skipBlanks();
        } while (cursor.take(','));
        cursor.expect('}');
        return new JsonValue.Members(members);
    }

    private JsonValue elements(int depth) {
        cursor.expect('[');
        List<JsonValue> elements = new ArrayList<>();
        cursor.skipBlanks();
        if (cursor.take(']')) {
            return new JsonValue.Elements(elements);
        }
        do {
            elements.add(value(depth + 1));
            cursor.skipBlanks();
        } while (cursor.take(','));
        cursor.expect(']');
        return new JsonValue.Elements(elements);
    }

    private JsonValue literal(String word, JsonValue value) {
        word.chars().forEach(letter -> cursor.expect((char) letter));
        return value;
    }

    private String string() {
        cursor.expect('"');
        StringBuilder text = new StringBuilder();
        while (!cursor.take('"')) {
            char next = cursor.next();
            if (next < ' ') {
                throw new NotJsonException("a control character in a string");
            }
            text.append(next == '\\' ? escaped() : next);
        }
        return text.toString();
    }

    private char escaped() {
        char kind = cursor.next();
        if (kind == 'u') {
            return unicode();
        }
        int known = ESCAPED.indexOf(kind);
        if (known < 0) {
            throw new NotJsonException("an unknown escape");
        }
        return MEANT.charAt(known);
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char digit = cursor.next();
            int value = digit < 128 ? Character.digit(digit, 16) : -1;
            if (value < 0) {
                throw new NotJsonException("an unfinished escape");
            }
            code = code * 16 + value;
        }
        return (char) code;
    }

    private JsonValue number() {
        int start = cursor.position();
        cursor.take('-');
        if (!cursor.take('0')) {
            digits();
        }
        if (cursor.take('.')) {
            digits();
        }
        if (cursor.take('e') || cursor.take('E')) {
            if (!cursor.take('+')) {
                cursor.take('-');
            }
            digits();
        }
        return new JsonValue.Digits(cursor.since(start));
    }

    private void digits() {
        if (!cursor.isAtDigit()) {
            throw cursor.unexpected();
        }
        while (cursor.isAtDigit()) {
            cursor.next();
        }
    }
}
