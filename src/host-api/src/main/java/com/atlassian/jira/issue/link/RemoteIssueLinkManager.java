package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * Reads the links of a work item to things elsewhere, such as Confluence pages.
 *
 * <p>Source: MRIM-9, JD-7.x
 *
 * <p>Confidence: certain-7..9, likely-10+11
 */
public interface RemoteIssueLinkManager {
    RemoteIssueLink getRemoteIssueLink(Long id);

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);

    RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId);
}
