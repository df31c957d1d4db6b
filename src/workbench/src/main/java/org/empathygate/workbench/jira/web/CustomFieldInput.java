package org.empathygate.workbench.jira.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form sent for custom fields, in the types of the fields.
 *
 * @param values by field id; empty inside takes a value away. Fields that the form did not have are absent.
 * @param errors what the field types said against it, by the field's id
 */
record CustomFieldInput(Map<Long, Optional<Object>> values, Map<String, String> errors) {

    static CustomFieldInput of(Visit visit, Iterable<CustomField> fields, Issue issue) {
        var values = new LinkedHashMap<Long, Optional<Object>>();
        var errors = new FormErrors(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (CustomField field : fields) {
            if (visit.parameters().containsKey(field.getId())) {
                read(field, visit.parameter(field.getId()), issue, values, errors);
            }
        }
        return new CustomFieldInput(values, errors.getErrors());
    }

    private static void read(
            CustomField field, String text, Issue issue, Map<Long, Optional<Object>> values, ErrorCollection errors) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        var params = new Sent(text.isEmpty() ? null : text);
        try {
            type.validateFromParams(params, errors, field.getRelevantConfig(issue));
            values.put(field.getIdAsLong(), Optional.ofNullable(type.getValueFromCustomFieldParams(params)));
        } catch (FieldValidationException e) {
            errors.addError(field.getId(), String.valueOf(e.getMessage()));
        }
    }

    private record Sent(@Nullable String value) implements CustomFieldParams {

        @Override
        public @Nullable Object getFirstValueForNullKey() {
            return value;
        }
    }

    private record FormErrors(Map<String, String> fields, Map<String, String> messages) implements ErrorCollection {

        @Override
        public void addError(String field, String message) {
            fields.put(field, message);
        }

        @Override
        public void addErrorMessage(String errorMessage) {
            messages.put(errorMessage, errorMessage);
        }

        @Override
        public boolean hasAnyErrors() {
            return !fields.isEmpty() || !messages.isEmpty();
        }

        @Override
        public Map<String, String> getErrors() {
            return fields;
        }

        @Override
        public Collection<String> getErrorMessages() {
            return messages.values();
        }
    }
}
