package com.atlassian.audit.entity;

/**
 * Which part of the product an event belongs to. ECOSYSTEM is for plugins.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1/apidocs
 *
 * <p>Confidence: members likely
 */
public enum CoverageArea {
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    USER_MANAGEMENT,
    PERMISSIONS,
    LOCAL_CONFIG_AND_ADMINISTRATION,
    END_USER_ACTIVITY,
    SECURITY,
    ECOSYSTEM,
    AUDIT_LOG
}
