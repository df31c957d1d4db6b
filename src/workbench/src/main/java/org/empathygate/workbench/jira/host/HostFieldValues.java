package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.empathygate.workbench.jira.model.CustomFields;

/** Keeps what custom field types store: text, dates and numbers. */
record HostFieldValues(CustomFields fields) implements CustomFieldValuePersister {
    private static final int LIMIT = 255;

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        updateValues(field, issueId, type, values);
    }

    /** Refuses text that is too long for its type, as Jira's column would. */
    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        List<String> texts = values.stream().map(HostFieldValues::text).toList();
        if (type.equals(PersistenceFieldType.TYPE_LIMITED_TEXT)) {
            texts.stream().filter(text -> text.length() > LIMIT).findFirst().ifPresent(text -> {
                throw new IllegalArgumentException(field.getName() + " takes at most " + LIMIT + " characters");
            });
        }
        fields.setValues(field.getIdAsLong(), issueId, texts);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return fields.values(field.getIdAsLong(), issueId).stream()
                .map(text -> value(type, text))
                .toList();
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        return new LinkedHashSet<>(fields.removeValues(Long.parseLong(customFieldId.replace("customfield_", ""))));
    }

    private static String text(Object value) {
        return value instanceof Timestamp time ? time.toInstant().toString() : value.toString();
    }

    private static Object value(PersistenceFieldType type, String text) {
        if (type.equals(PersistenceFieldType.TYPE_DATE)) {
            return Timestamp.from(Instant.parse(text));
        }
        return type.equals(PersistenceFieldType.TYPE_DECIMAL) ? new BigDecimal(text).doubleValue() : text;
    }
}
