package com.atlassian.jira.issue.fields.config;

/**
 * One configurable aspect of a field; ours have none of their own.
 *
 * <p>Source: GROOVY-8
 *
 * <p>Confidence: likely-10+11
 */
public interface FieldConfigItemType {}
