package org.empathygate.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with an input, by field and in the order in which it was found; at most one sentence for each field. */
public record FieldErrors(Map<String, Text> byField) {

    public FieldErrors {
        if (byField.isEmpty()) {
            throw new IllegalArgumentException("Field errors without an error");
        }
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static FieldErrors of(String field, Text error) {
        return new FieldErrors(Map.of(field, error));
    }
}
