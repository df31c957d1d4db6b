package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * One configuration of a custom field.
 *
 * <p>Source: POKER-11, JD-7.x
 *
 * <p>Confidence: likely-10+11
 */
public interface FieldConfig {
    Long getId();

    CustomField getCustomField();
}
