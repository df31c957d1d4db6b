package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** The links of one issue; every other issue has none. */
record StoryLinks(long ofIssue, List<IssueLink> outward, List<IssueLink> inward) implements IssueLinkManager {

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return sourceIssueId == ofIssue ? outward : List.of();
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return destinationIssueId == ofIssue ? inward : List.of();
    }

    @Override
    public void createIssueLink(Long source, Long destination, Long type, Long sequence, ApplicationUser by) {
        throw new NotAsked();
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser by) {
        throw new NotAsked();
    }

    @Override
    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        throw new NotAsked();
    }

    @Override
    public IssueLink getIssueLink(Long issueLinkId) {
        throw new NotAsked();
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
        throw new NotAsked();
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }
}
