package com.atlassian.jira.issue.fields.rest;

/**
 * Sets a field from REST; the host's text field brings its own.
 *
 * <p>Source: JD-7.x RestCustomFieldTypeOperations
 *
 * <p>Confidence: likely-10+11
 */
public interface RestFieldOperationsHandler {}
