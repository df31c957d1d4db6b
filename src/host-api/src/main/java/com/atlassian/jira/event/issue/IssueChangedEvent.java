package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Something about a work item has changed, transitions included; published on the node where it happened.
 *
 * <p>Source: SLACK-10, SLACK-11 DefaultJiraSlackEventListener
 *
 * <p>Confidence: certain-10+11
 */
public interface IssueChangedEvent {
    Issue getIssue();

    Optional<ApplicationUser> getAuthor();

    Collection<ChangeItemBean> getChangeItems();
}
