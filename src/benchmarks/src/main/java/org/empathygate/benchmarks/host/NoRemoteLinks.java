package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.List;

/** No issue has links to pages. */
record NoRemoteLinks() implements RemoteIssueLinkManager {

    @Override
    public RemoteIssueLink getRemoteIssueLink(Long id) {
        throw new NotAsked();
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return List.of();
    }

    @Override
    public RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId) {
        throw new NotAsked();
    }
}
