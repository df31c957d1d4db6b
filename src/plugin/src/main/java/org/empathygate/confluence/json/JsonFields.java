package org.empathygate.confluence.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of one object, taken out by name and kind. Where a member is missing or of another kind, it throws
 * {@link UnexpectedShapeException}; members that nobody asks for are left alone, so that the other side may add some.
 */
public final class JsonFields {

    private final Map<String, JsonValue> members;

    private JsonFields(Map<String, JsonValue> members) {
        this.members = members;
    }

    public static JsonFields of(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            return new JsonFields(members.byName());
        }
        throw new UnexpectedShapeException("not an object");
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    /** Empty where it is absent or null. */
    public Optional<String> optionalText(String name) {
        return find(name).map(value -> text(name, value));
    }

    public boolean truth(String name) {
        if (find(name).orElseThrow(() -> missing(name)) instanceof JsonValue.Truth truth) {
            return truth.value();
        }
        throw missing(name);
    }

    /** A whole number that is not negative; one that is too big is an {@link IllegalArgumentException}. */
    public long count(String name) {
        if (find(name).orElseThrow(() -> missing(name)) instanceof JsonValue.Digits digits
                && digits.literal().matches("[0-9]{1,19}")) {
            return Long.parseLong(digits.literal());
        }
        throw missing(name);
    }

    public JsonFields fields(String name) {
        return of(find(name).orElseThrow(() -> missing(name)));
    }

    public Optional<JsonFields> optionalFields(String name) {
        return find(name).map(JsonFields::of);
    }

    /** Every member, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        members.keySet().forEach(name -> counts.put(name, count(name)));
        return counts;
    }

    /** No elements where it is absent or null. */
    public <T> List<T> list(String name, Function<JsonFields, T> element) {
        return elements(name).stream().map(value -> element.apply(of(value))).toList();
    }

    /** No elements where it is absent or null. */
    public List<String> texts(String name) {
        return elements(name).stream().map(value -> text(name, value)).toList();
    }

    private List<JsonValue> elements(String name) {
        JsonValue value = find(name).orElseGet(() -> new JsonValue.Elements(List.of()));
        if (value instanceof JsonValue.Elements elements) {
            return elements.inOrder();
        }
        throw missing(name);
    }

    private Optional<JsonValue> find(String name) {
        return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof JsonValue.Nothing));
    }

    private static String text(String name, JsonValue value) {
        if (value instanceof JsonValue.Characters characters) {
            return characters.text();
        }
        throw missing(name);
    }

    private static UnexpectedShapeException missing(String name) {
        return new UnexpectedShapeException(name + " is missing or of another kind");
    }
}
