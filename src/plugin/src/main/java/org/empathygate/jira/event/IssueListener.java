package org.empathygate.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkDeleteEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.WorkItemId;

/** Hears of every change to an issue that Jira tells of, on the node where it happened, and has a look taken. */
public final class IssueListener {

    private final CurrentPerson person;
    private final Looks looks;

    public IssueListener(CurrentPerson person, Looks looks) {
        this.person = person;
        this.looks = looks;
    }

    @EventListener
    public void changed(IssueChangedEvent event) {
        LookBoundary.take("a change", () -> look(event.getIssue()));
    }

    @EventListener
    public void happened(IssueEvent event) {
        LookBoundary.take("an event", () -> {
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                looks.deleted(new WorkItemId(event.getIssue().getId()));
            } else {
                look(event.getIssue());
            }
        });
    }

    /** The link may have been evidence for the issue at either end. */
    @EventListener
    public void unlinked(IssueLinkDeletedEvent event) {
        LookBoundary.take("a link", () -> {
            var by = person.find().orElse(null);
            looks.soon(new WorkItemId(event.getIssueLink().getSourceId()), by);
            looks.soon(new WorkItemId(event.getIssueLink().getDestinationId()), by);
        });
    }

    /** Jira does not say which issue the link was on. */
    @EventListener
    public void remoteUnlinked(RemoteIssueLinkDeleteEvent event) {
        LookBoundary.take(
                "a page link", () -> looks.soonAtTheLatest(person.find().orElse(null)));
    }

    private void look(Issue issue) {
        looks.soon(new WorkItemId(issue.getId()), null);
    }
}
