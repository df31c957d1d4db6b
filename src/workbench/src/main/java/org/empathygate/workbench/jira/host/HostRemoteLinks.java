package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.List;
import org.empathygate.workbench.jira.model.RemoteLink;
import org.empathygate.workbench.jira.model.RemoteLinks;
import org.jspecify.annotations.Nullable;

/** Links from issues to things outside Jira. */
record HostRemoteLinks(RemoteLinks links) implements RemoteIssueLinkManager {
    @Override
    public @Nullable RemoteIssueLink getRemoteIssueLink(Long id) {
        return links.find(id).map(HostRemoteLinks::view).orElse(null);
    }

    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return links.ofIssue(issue.getId()).stream().map(HostRemoteLinks::view).toList();
    }

    @Override
    public @Nullable RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId) {
        return links.findByGlobalId(issue.getId(), globalId)
                .map(HostRemoteLinks::view)
                .orElse(null);
    }

    static RemoteIssueLink view(RemoteLink link) {
        return new RemoteIssueLink(
                link.id(),
                link.issueId(),
                link.globalId(),
                link.title(),
                link.summary(),
                link.url(),
                link.iconUrl(),
                link.iconTitle(),
                link.relationship(),
                null,
                null,
                null,
                null,
                link.applicationType(),
                link.applicationName());
    }
}
