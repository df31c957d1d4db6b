package org.empathygate.confluence.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as RFC 8259 has it. */
public sealed interface JsonValue {

    /** Members in the order of the text; a name occurs once. */
    record Members(Map<String, JsonValue> byName) implements JsonValue {

        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }
    }

    /** An array. */
    record Elements(List<JsonValue> inOrder) implements JsonValue {

        public Elements {
            inOrder = List.copyOf(inOrder);
        }
    }

    /** A string; it may hold half of a surrogate pair, as the text may. */
    record Characters(String text) implements JsonValue {}

    /** A number as it is written: what it means is up to whoever asks for it. */
    record Digits(String literal) implements JsonValue {}

    /** True or false. */
    record Truth(boolean value) implements JsonValue {}

    /** Null. */
    record Nothing() implements JsonValue {}
}
