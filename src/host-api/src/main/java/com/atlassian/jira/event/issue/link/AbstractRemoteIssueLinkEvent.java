package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.RemoteIssueLink;

/**
 * Something happened to a link from a work item to a thing elsewhere.
 * It names the link, not the work item; of a link that is gone, nothing else can be asked.
 *
 * <p>Source: JD-server (7.x) package com.atlassian.jira.event.issue.link, jira-api 6.1
 *
 * <p>Confidence: certain-6..7, likely-10+11
 */
public class AbstractRemoteIssueLinkEvent {
    private final Long remoteIssueLinkId;
    private final String globalId;

    public AbstractRemoteIssueLinkEvent(RemoteIssueLink remoteIssueLink) {
        this.remoteIssueLinkId = remoteIssueLink.getId();
        this.globalId = remoteIssueLink.getGlobalId();
    }

    public Long getRemoteIssueLinkId() {
        return remoteIssueLinkId;
    }

    public String getGlobalId() {
        return globalId;
    }
}
