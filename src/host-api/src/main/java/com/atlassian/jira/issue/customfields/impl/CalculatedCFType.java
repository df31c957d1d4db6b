package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;

/**
 * A field whose value is computed and never stored; <b>Gap status</b> extends it.
 *
 * <p>Source: GROOVY-8, GHJD-10.6.0
 *
 * <p>Confidence: certain-8, likely-10+11
 *
 * @param <T> what a field of a work item holds
 * @param <S> one element of it
 */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    public CalculatedCFType() {}

    @Override
    public Set<Long> remove(CustomField field) {
        return Set.of();
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {}

    @Override
    public void createValue(CustomField field, Issue issue, T value) {}

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {}

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return null;
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {}

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return null;
    }
}
