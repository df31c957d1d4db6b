package org.empathygate.workbench.jira.model;

import org.jspecify.annotations.Nullable;

/**
 * One field's change: values as they are stored, and as people read them.
 *
 * @param field the field's id, or a custom field's name
 * @param custom whether it is a custom field
 */
public record ChangeItem(
        String field,
        boolean custom,
        @Nullable String from,
        @Nullable String fromText,
        @Nullable String to,
        @Nullable String toText) {}
