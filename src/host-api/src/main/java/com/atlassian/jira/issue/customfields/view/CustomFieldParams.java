package com.atlassian.jira.issue.customfields.view;

/**
 * What a form, or REST, sent for one custom field.
 *
 * <p>Source: JD-7.x CustomFieldType
 *
 * <p>Confidence: likely-10+11
 */
public interface CustomFieldParams {
    Object getFirstValueForNullKey();
}
