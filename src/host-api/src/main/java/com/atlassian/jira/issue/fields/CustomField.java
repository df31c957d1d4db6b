package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A custom field as configured on this site.
 *
 * <p>Source: POKER-10, POKER-11, JD-7.x
 *
 * <p>Confidence: certain-10+11
 */
public interface CustomField {
    String getId();

    Long getIdAsLong();

    String getName();

    String getFieldName();

    String getUntranslatedName();

    @SuppressWarnings("rawtypes")
    CustomFieldType getCustomFieldType();

    Object getValue(Issue issue);

    FieldConfig getRelevantConfig(IssueContext context);
}
