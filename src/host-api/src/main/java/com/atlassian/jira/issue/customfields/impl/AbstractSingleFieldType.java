package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A field that holds one value and keeps it through the {@link CustomFieldValuePersister}.
 *
 * <p>Source: JD-7.x, GHJD-11.1.0-m0011
 *
 * <p>Confidence: certain-10+11 (chain), likely-10+11 (members)
 *
 * @param <T> what a field of a work item holds
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected static final PersistenceFieldType FIELD_TYPE_STRING = PersistenceFieldType.TYPE_LIMITED_TEXT;
    protected static final PersistenceFieldType FIELD_TYPE_TEXT = PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    protected static final PersistenceFieldType FIELD_TYPE_DATE = PersistenceFieldType.TYPE_DATE;
    protected static final PersistenceFieldType FIELD_TYPE_NUMBER = PersistenceFieldType.TYPE_DECIMAL;
    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T customFieldObject);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return values == null || values.isEmpty() ? null : getObjectFromDbValue(values.get(0));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return params.getFirstValueForNullKey() instanceof String text && !text.isEmpty()
                ? getSingularObjectFromString(text)
                : null;
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getFirstValueForNullKey();
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException refused) {
            errors.addError(config.getCustomField().getId(), refused.getMessage());
        }
    }
    /** The embedded host keeps no default values. */
    @Override
    public T getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {
        throw new UnsupportedOperationException("the embedded host keeps no default values");
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    private Collection<Object> stored(T value) {
        return value == null ? List.of() : List.of(getDbValueFromObject(value));
    }
}
