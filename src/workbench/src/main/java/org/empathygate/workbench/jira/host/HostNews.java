package org.empathygate.workbench.jira.host;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkCreateEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkDeleteEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkUpdateEvent;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.ChangeGroup;
import org.empathygate.workbench.jira.model.IssueNews;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Link;
import org.empathygate.workbench.jira.model.RemoteLink;

/** Publishes what happened as Jira's own events, on this node only. */
final class HostNews implements IssueNews {
    private final JiraModel jira;
    private final HostViews views;
    private final EventPublisher events;

    HostNews(JiraModel jira, HostViews views, EventPublisher events) {
        this.jira = jira;
        this.views = views;
        this.events = events;
    }

    @Override
    public void changed(JiraIssue issue, ChangeGroup change) {
        events.publish(
                new HostChangedEvent(views.unchanged(issue), person(change.authorKey()), HostHistory.items(change)));
    }

    @Override
    public void happened(JiraIssue issue, String actorKey, long eventTypeId) {
        events.publish(new IssueEvent(
                views.unchanged(issue), Map.of(), person(actorKey).orElse(null), eventTypeId));
    }

    @Override
    public void linked(Link link) {
        events.publish(new IssueLinkCreatedEvent(view(link), jira.clock().instant()));
    }

    @Override
    public void unlinked(Link link) {
        events.publish(new IssueLinkDeletedEvent(view(link), jira.clock().instant()));
    }

    @Override
    public void remoteLinked(RemoteLink link) {
        events.publish(new RemoteIssueLinkCreateEvent(HostRemoteLinks.view(link)));
    }

    @Override
    public void remoteLinkChanged(RemoteLink link) {
        events.publish(new RemoteIssueLinkUpdateEvent(HostRemoteLinks.view(link)));
    }

    @Override
    public void remoteUnlinked(RemoteLink link) {
        events.publish(new RemoteIssueLinkDeleteEvent(HostRemoteLinks.view(link)));
    }

    private IssueLink view(Link link) {
        return new HostLink(jira, views, link);
    }

    private Optional<ApplicationUser> person(String key) {
        return jira.people().find(key).map(views::user);
    }
}
