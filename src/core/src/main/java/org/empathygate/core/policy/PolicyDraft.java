package org.empathygate.core.policy;

import java.util.Map;
import org.empathygate.core.Checked;

/**
 * A policy as somebody wrote it: field names and plain values as a JSON reader gives them (strings, numbers, booleans,
 * lists of strings, and for {@code tiers} a map from issue type to tier). A field that is absent keeps its value in the
 * base policy; every bad or unknown field is named.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable", "unused"})
public record PolicyDraft(Map<String, ?> fields) {

    public PolicyDraft {
        fields = Map.copyOf(fields);
    }

    /** The base policy with the draft's fields in place; the version is the base policy's. */
    public Checked<Policy> on(Policy base) {
        throw new UnsupportedOperationException();
    }

    /** Every field of the policy except its version, under the names that a draft reads, in a stable order. */
    public static Map<String, Object> fieldsOf(Policy policy) {
        throw new UnsupportedOperationException();
    }
}
