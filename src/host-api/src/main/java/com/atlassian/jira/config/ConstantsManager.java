package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;

/**
 * Statuses by id, for reading the history of issues.
 *
 * <p>Source: JD-7.x; getStatuses of the same type compiled in CONDEC-8 and GROOVY-8
 *
 * <p>Confidence: likely
 */
public interface ConstantsManager {
    Status getStatus(String id);
}
