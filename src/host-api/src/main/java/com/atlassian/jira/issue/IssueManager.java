package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

/**
 * Finds work items; it asks no permission.
 *
 * <p>{@code getIssueIdsForProject} declares OfBiz's checked {@code GenericEntityException} in the older lines, which is not
 * declared here: it means that the database cannot be read, and whoever calls it has to be inside a boundary.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-10, SLACK-11; getIssueIdsForProject: JD-7.x, plugins for Jira 5 to 9
 *
 * <p>Confidence: certain-10+11, getIssueIdsForProject likely
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);

    Collection<Long> getIssueIdsForProject(Long projectId);
}
