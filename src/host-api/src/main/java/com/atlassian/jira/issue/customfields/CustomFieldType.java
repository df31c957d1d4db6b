package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.search.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of custom field.
 *
 * <p>Source: JD-8.13.6, JD-9.17.0
 *
 * <p>Confidence: certain-9, likely-10+11
 *
 * @param <T> what a field of a work item holds
 * @param <S> one element of it
 */
public interface CustomFieldType<T, S> {
    void init(CustomFieldTypeModuleDescriptor descriptor);

    String getKey();

    String getName();

    String getDescription();

    CustomFieldTypeModuleDescriptor getDescriptor();

    String getStringFromSingularObject(S singularObject);

    S getSingularObjectFromString(String string) throws FieldValidationException;

    Set<Long> remove(CustomField field);

    void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException;

    Object getStringValueFromCustomFieldParams(CustomFieldParams params);

    T getValueFromIssue(CustomField field, Issue issue);

    T getDefaultValue(FieldConfig config);

    void setDefaultValue(FieldConfig config, T value);

    String getChangelogValue(CustomField field, T value);

    String getChangelogString(CustomField field, T value);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item);

    List<FieldConfigItemType> getConfigurationItemTypes();

    List<FieldIndexer> getRelatedIndexers(CustomField field);

    boolean isRenderable();

    boolean valuesEqual(T first, T second);

    String availableForBulkEdit(BulkEditBean bulkEdit);
}
