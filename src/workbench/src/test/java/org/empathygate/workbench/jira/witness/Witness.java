package org.empathygate.workbench.jira.witness;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkCreateEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkDeleteEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkUpdateEvent;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Writes down what it hears, a line each. */
public class Witness {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final EventPublisher events;

    public Witness(EventPublisher events) {
        this.events = events;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void hear(IssueChangedEvent event) {
        String items = event.getChangeItems().stream()
                .map(item -> item.getField() + ": " + item.getFromString() + " -> " + item.getToString())
                .collect(Collectors.joining(", "));
        write(event.getIssue().getKey() + " changed by "
                + event.getAuthor().map(ApplicationUser::getKey).orElse("nobody") + " in "
                + event.getIssue().getStatus().getName() + " [" + items + "]");
    }

    @EventListener
    public void hear(IssueEvent event) {
        write(event.getIssue().getKey() + " event " + event.getEventTypeId() + " by "
                + event.getUser().getKey());
    }

    @EventListener
    public void hear(IssueLinkCreatedEvent event) {
        write("linked " + ends(event.getIssueLink()));
    }

    @EventListener
    public void hear(IssueLinkDeletedEvent event) {
        write("unlinked " + ends(event.getIssueLink()));
    }

    @EventListener
    public void hear(RemoteIssueLinkCreateEvent event) {
        write("linked elsewhere " + event.getGlobalId());
    }

    @EventListener
    public void hear(RemoteIssueLinkUpdateEvent event) {
        write("changed elsewhere " + event.getGlobalId());
    }

    @EventListener
    public void hear(RemoteIssueLinkDeleteEvent event) {
        write("unlinked elsewhere " + event.getGlobalId());
    }

    /** The lines since the last time they were asked for. */
    public List<String> lines() {
        var lines = List.copyOf(heard);
        heard.removeAll(lines);
        return lines;
    }

    void write(String line) {
        heard.add(line);
    }

    private static String ends(IssueLink link) {
        return link.getSourceObject().getKey() + " to "
                + link.getDestinationObject().getKey();
    }
}
