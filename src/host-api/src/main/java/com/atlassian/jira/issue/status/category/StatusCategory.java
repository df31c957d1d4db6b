package com.atlassian.jira.issue.status.category;

/**
 * Tells whether a status counts as done; its key is {@code done} then.
 *
 * <p>Source: jira-api 2, JD-7.x
 *
 * <p>Confidence: likely
 */
public interface StatusCategory {
    Long getId();

    String getKey();

    String getName();

    String getColorName();
}
