package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.policy.FieldChange;
import org.empathygate.core.policy.Policy;

/** A field in which two policies differ, as text. */
public record FieldChangeJson(String field, String before, String after) {
    static List<FieldChangeJson> between(Policy before, Policy after) {
        return FieldChange.between(before, after).stream()
                .map(change -> new FieldChangeJson(change.field(), change.before(), change.after()))
                .toList();
    }
}
