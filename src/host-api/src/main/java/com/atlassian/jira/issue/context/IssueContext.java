package com.atlassian.jira.issue.context;

/**
 * The project and issue type that decide which configuration of a field applies; {@link com.atlassian.jira.issue.Issue} is one.
 *
 * <p>Source: POKER-11, JD-7.x
 *
 * <p>Confidence: certain-10+11
 */
public interface IssueContext {}
