package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/**
 * Lists the transitions a person could take now, for the panel that warns before the click.
 *
 * <p>Source: jira-api 1.6, JD-7.x
 *
 * <p>Confidence: likely
 */
public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);

    boolean isValidAction(Issue issue, int actionId, ApplicationUser user);
}
