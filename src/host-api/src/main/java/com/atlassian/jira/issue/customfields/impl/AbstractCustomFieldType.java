package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.search.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What every kind of custom field does alike.
 *
 * <p>Source: GHJD-11.1.0-m0011, JD-7.x
 *
 * <p>Confidence: certain-10+11 (chain), likely-10+11 (members)
 *
 * @param <T> what a field of a work item holds
 * @param <S> one element of it
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    public AbstractCustomFieldType() {}

    @Override
    public void init(CustomFieldTypeModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public String getName() {
        return descriptor.getName();
    }

    @Override
    public String getDescription() {
        return descriptor.getDescription();
    }

    @Override
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return new HashMap<>();
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    @Override
    public List<FieldIndexer> getRelatedIndexers(CustomField field) {
        return List.of();
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public boolean valuesEqual(T first, T second) {
        return Objects.equals(first, second);
    }

    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return null;
    }
}
