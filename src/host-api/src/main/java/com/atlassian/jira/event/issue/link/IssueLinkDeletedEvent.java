package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/**
 * A link between two work items was removed. It does not say by whom.
 *
 * <p>Source: JD-server (7.x), MRIM-9 (constructor in its tests)
 *
 * <p>Confidence: certain-7..9, likely-10+11
 */
public class IssueLinkDeletedEvent {
    private final IssueLink issueLink;
    private final Instant eventCreation;

    public IssueLinkDeletedEvent(IssueLink issueLink, Instant eventCreation) {
        this.issueLink = issueLink;
        this.eventCreation = eventCreation;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }

    public Instant getEventCreation() {
        return eventCreation;
    }
}
