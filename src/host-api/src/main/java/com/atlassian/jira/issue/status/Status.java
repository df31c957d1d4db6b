package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * The status of a work item.
 *
 * <p>Source: SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
