package com.atlassian.jira.issue.fields.layout.field;

/**
 * How a field stands on a screen.
 *
 * <p>Source: GROOVY-8, JD-7.x
 *
 * <p>Confidence: likely-10+11
 */
public interface FieldLayoutItem {}
