package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * Takes what is to stand in the product's audit log.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1/apidocs
 *
 * <p>Confidence: certain for 1.12.1 (Jira 8.8-9), likely-10+11
 */
public interface AuditService {
    void audit(AuditEvent event);
}
