package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * An issue type; policies name them.
 *
 * <p>Source: SLACK-11, CONDEC-8
 *
 * <p>Confidence: certain-10+11
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
