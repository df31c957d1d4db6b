package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * The work item in the middle of a transition, as a validator finds it under {@code issue}.
 *
 * <p>Source: POKER-10, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public interface MutableIssue extends Issue {
    void setCustomFieldValue(CustomField field, Object value);

    void setSummary(String summary);
}
