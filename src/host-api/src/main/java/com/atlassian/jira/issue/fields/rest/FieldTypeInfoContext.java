package com.atlassian.jira.issue.fields.rest;

/**
 * For whom a field's edit metadata are asked.
 *
 * <p>Source: JD-7.x
 *
 * <p>Confidence: likely-10+11
 */
public interface FieldTypeInfoContext {}
