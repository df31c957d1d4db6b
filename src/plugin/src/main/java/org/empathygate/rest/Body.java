package org.empathygate.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON object of a request into a record: texts, numbers, yes or no, nested records, and lists of texts or records. Every field that
 * the record does not have and every value of another kind is named at once, in a refusal with 400.
 *
 * <p>Bodies reach the resources as plain maps and are read here, so that the answer to bad input does not depend on how a
 * host has configured its JSON library. A number or a boolean is taken where a text is asked for; an absent list is empty.
 */
final class Body {
    private final Map<String, Text> errors = new LinkedHashMap<>();

    private Body() {}

    /** @param json null for an empty body, which is read like an empty object */
    static <R extends Record> R read(@Nullable Map<String, ?> json, Class<R> type) {
        Body body = new Body();
        R record = body.record(json == null ? Map.of() : json, type, "");
        if (!body.errors.isEmpty()) {
            throw Refusal.badInput(new FieldErrors(body.errors));
        }
        return record;
    }

    private <R extends Record> R record(Map<String, ?> json, Class<R> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        nameUnknown(json, components, path);
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = value(json.get(name), components[i], path + name);
        }
        return instance(type, components, values);
    }

    private void nameUnknown(Map<String, ?> json, RecordComponent[] components, String path) {
        Set<String> known = new HashSet<>();
        for (RecordComponent component : components) {
            known.add(component.getName());
        }
        for (String field : json.keySet()) {
            if (!known.contains(field)) {
                errors.put(path + field, RestTexts.UNKNOWN_FIELD);
            }
        }
    }

    private @Nullable Object value(@Nullable Object given, RecordComponent component, String field) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return given == null ? List.of() : list(given, component, field);
        }
        if (given == null) {
            return null;
        }
        if (type == String.class) {
            return text(given, field, RestTexts.NOT_TEXT);
        }
        if (type == Boolean.class) {
            return given instanceof Boolean ? given : bad(field, RestTexts.NOT_TRUE_OR_FALSE);
        }
        if (type == Integer.class) {
            return number(given, field);
        }
        if (type.isRecord()) {
            return given instanceof Map<?, ?> object
                    ? record(fields(object), type.asSubclass(Record.class), field + ".")
                    : bad(field, RestTexts.NOT_AN_OBJECT);
        }
        throw new IllegalStateException(component + " is of a type that no body can have");
    }

    private @Nullable Object number(Object given, String field) {
        if (given instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        return bad(field, RestTexts.NOT_A_NUMBER);
    }

    private @Nullable Object text(Object given, String field, Text error) {
        if (given instanceof String || given instanceof Number || given instanceof Boolean) {
            return given.toString();
        }
        return bad(field, error);
    }

    private List<?> list(Object given, RecordComponent component, String field) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return element instanceof Class<?> type && type.isRecord()
                ? records(given, type.asSubclass(Record.class), field)
                : texts(given, field);
    }

    private List<Record> records(Object given, Class<? extends Record> type, String field) {
        List<Record> records = new ArrayList<>();
        if (!(given instanceof List<?> elements)) {
            bad(field, RestTexts.NOT_OBJECTS);
            return records;
        }
        for (int i = 0; i < elements.size(); i++) {
            String each = field + "[" + i + "]";
            if (elements.get(i) instanceof Map<?, ?> object) {
                records.add(record(fields(object), type, each + "."));
            } else {
                bad(each, RestTexts.NOT_AN_OBJECT);
            }
        }
        return records;
    }

    private List<String> texts(Object given, String field) {
        List<String> texts = new ArrayList<>();
        if (given instanceof List<?> elements) {
            for (Object element : elements) {
                if (element instanceof String text) {
                    texts.add(text);
                } else {
                    bad(field, RestTexts.NOT_A_LIST);
                }
            }
        } else {
            bad(field, RestTexts.NOT_A_LIST);
        }
        return texts;
    }

    private @Nullable Object bad(String field, Text error) {
        errors.put(field, error);
        return null;
    }

    private static Map<String, Object> fields(Map<?, ?> object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return fields;
    }

    private static <R extends Record> R instance(
            Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
