package com.atlassian.jira.web.bean;

/**
 * The work items of a bulk change.
 *
 * <p>Source: JD-7.x CustomFieldType
 *
 * <p>Confidence: likely-10+11
 */
public interface BulkEditBean {}
