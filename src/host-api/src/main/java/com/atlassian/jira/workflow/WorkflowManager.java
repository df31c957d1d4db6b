package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/**
 * Finds the workflow that a work item follows.
 *
 * <p>Source: jira-api 1.6, JD-7.x
 *
 * <p>Confidence: likely
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(String name);

    Collection<JiraWorkflow> getWorkflows();
}
