package com.atlassian.jira.issue;

/**
 * What issue type, status, resolution and priority have in common.
 *
 * <p>Source: SLACK-11, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getIconUrl();

    String getNameTranslation();
}
