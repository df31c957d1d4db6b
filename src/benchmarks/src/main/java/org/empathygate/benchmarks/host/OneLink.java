package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;

/** A link from one issue to another. */
record OneLink(long id, OneLinkType type, OneIssue source, OneIssue destination) implements IssueLink {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getLinkTypeId() {
        return type.id();
    }

    @Override
    public Long getSourceId() {
        return source.id();
    }

    @Override
    public Long getDestinationId() {
        return destination.id();
    }

    @Override
    public Long getSequence() {
        return id;
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return type;
    }

    @Override
    public Issue getSourceObject() {
        return source;
    }

    @Override
    public Issue getDestinationObject() {
        return destination;
    }

    @Override
    public boolean isSystemLink() {
        return false;
    }
}
