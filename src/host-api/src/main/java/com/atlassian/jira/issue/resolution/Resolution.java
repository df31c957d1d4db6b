package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A resolution; policies exempt some by name.
 *
 * <p>Source: CONDEC-8, JD-7.x
 *
 * <p>Confidence: likely
 */
public interface Resolution extends IssueConstant {}
