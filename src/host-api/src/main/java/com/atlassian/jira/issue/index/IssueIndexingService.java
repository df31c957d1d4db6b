package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/**
 * Brings what the search knows of issues up to date; other nodes of the cluster hear of it.
 *
 * <p>Source: docs.atlassian.com/jira/latest (7.x) IssueIndexingService (public API, injectable component; reIndex answers nothing);
 * called so in gonchik/cleanup-scripts (groovy/jira/troubleshooting/jira_reindex_unresolved_tickets.groovy); docs.atlassian.com/jira-software/10.3.13
 * IssueIndexServiceImpl wraps it and names its package's IssueIndexingParams
 *
 * <p>Confidence: certain-7..9, likely-10+11
 */
public interface IssueIndexingService {
    void reIndex(Issue issue) throws IndexException;
}
