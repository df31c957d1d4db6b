package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;

/**
 * The work item in the middle of a transition, as a validator finds it under {@code issue}.
 *
 * <p>Source: POKER-10, POKER-11; JD-7.x (getModifiedFields)
 *
 * <p>Confidence: certain-10+11; getModifiedFields likely-10+11
 */
public interface MutableIssue extends Issue {
    void setCustomFieldValue(CustomField field, Object value);

    void setSummary(String summary);

    /** What the current submit changes, by field id; {@code issuelinks} holds links to be added. */
    Map<String, ModifiedValue<?>> getModifiedFields();
}
