package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

/**
 * A link from a work item to a thing elsewhere was changed.
 *
 * <p>Source: JD-server (7.x) package com.atlassian.jira.event.issue.link, jira-api 6.1
 *
 * <p>Confidence: certain-6..7, likely-10+11
 */
public class RemoteIssueLinkUpdateEvent extends AbstractRemoteIssueLinkEvent {
    public RemoteIssueLinkUpdateEvent(RemoteIssueLink remoteIssueLink) {
        super(remoteIssueLink);
    }
}
