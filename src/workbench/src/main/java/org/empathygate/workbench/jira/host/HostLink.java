package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Link;
import org.jspecify.annotations.Nullable;

/** A link as plugins see one; it may be gone already. */
record HostLink(JiraModel jira, HostViews views, Link link) implements IssueLink {
    @Override
    public Long getId() {
        return link.id();
    }

    @Override
    public Long getLinkTypeId() {
        return link.typeId();
    }

    @Override
    public Long getSourceId() {
        return link.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return link.destinationId();
    }

    @Override
    public @Nullable Long getSequence() {
        return null;
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType() {
        return jira.links().type(link.typeId()).map(HostLinkType::new).orElse(null);
    }

    @Override
    public @Nullable Issue getSourceObject() {
        return jira.issues().find(link.sourceId()).map(views::unchanged).orElse(null);
    }

    @Override
    public @Nullable Issue getDestinationObject() {
        return jira.issues().find(link.destinationId()).map(views::unchanged).orElse(null);
    }

    @Override
    public boolean isSystemLink() {
        return false;
    }
}
