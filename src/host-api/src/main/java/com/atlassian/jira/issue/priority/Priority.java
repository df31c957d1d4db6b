package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A priority.
 *
 * <p>Source: SLACK-10, JD-7.x
 *
 * <p>Confidence: likely
 */
public interface Priority extends IssueConstant {}
