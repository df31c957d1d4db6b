package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

/**
 * Finds work items; it asks no permission.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);
}
