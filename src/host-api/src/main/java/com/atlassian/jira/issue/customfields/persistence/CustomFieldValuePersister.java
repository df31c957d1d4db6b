package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps the values of custom fields.
 *
 * <p>Source: jira-api 3.1, JD-7.x
 *
 * <p>Confidence: likely
 */
public interface CustomFieldValuePersister {
    void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type);

    Set<Long> removeAllValues(String customFieldId);
}
