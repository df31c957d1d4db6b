package com.atlassian.audit.entity;

/**
 * From which setting of the audit log on an event is kept.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1/apidocs
 *
 * <p>Confidence: certain for 1.12.1 (Jira 8.8-9), likely-10+11
 */
public enum CoverageLevel {
    BASE,
    ADVANCED,
    FULL
}
