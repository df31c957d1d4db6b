package org.empathygate.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One field in which two policies differ, as text: lists are joined by commas, tiers read {@code Story=ENFORCE}.
 *
 * @param before empty for an empty list
 * @param after empty for an empty list
 */
public record FieldChange(String field, String before, String after) {

    /** In the order of the fields; empty when both ask for the same. */
    public static List<FieldChange> between(Policy before, Policy after) {
        Map<String, Object> earlier = PolicyDraft.fieldsOf(before);
        List<FieldChange> changes = new ArrayList<>();
        PolicyDraft.fieldsOf(after).forEach((field, value) -> {
            Object was = earlier.get(field);
            if (!value.equals(was)) {
                changes.add(new FieldChange(field, was == null ? "" : text(was), text(value)));
            }
        });
        return changes;
    }

    private static String text(Object value) {
        if (value instanceof List<?> elements) {
            return elements.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> member.getKey() + "=" + member.getValue())
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
