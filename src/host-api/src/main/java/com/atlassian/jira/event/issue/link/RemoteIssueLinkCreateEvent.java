package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

/**
 * A link from a work item to a thing elsewhere was made.
 *
 * <p>Source: JD-server (7.x) package com.atlassian.jira.event.issue.link, jira-api 6.1
 *
 * <p>Confidence: certain-6..7, likely-10+11
 */
public class RemoteIssueLinkCreateEvent extends AbstractRemoteIssueLinkEvent {
    public RemoteIssueLinkCreateEvent(RemoteIssueLink remoteIssueLink) {
        super(remoteIssueLink);
    }
}
