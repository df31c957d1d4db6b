package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * What happened to a work item, by event type: created, updated, deleted, moved, or what a workflow fires.
 * The constructor is the shortest of the host's.
 *
 * <p>Source: SLACK-10, SLACK-11; constructor: JD-server (7.x)
 *
 * <p>Confidence: certain-10+11, constructor likely
 */
public final class IssueEvent {
    private final Issue issue;
    private final Map<String, Object> params;
    private final ApplicationUser user;
    private final Long eventTypeId;

    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.params = params;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }
}
