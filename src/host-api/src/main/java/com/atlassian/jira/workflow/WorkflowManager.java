package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Finds the workflow that a work item follows, and edits workflows by way of drafts: a draft is a copy of a workflow in use,
 * which takes its place when somebody publishes it.
 *
 * <p>Source: jira-api 1.6, JD-7.x, JD-7.0.8 (drafts)
 *
 * <p>Confidence: likely
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(String name);

    Collection<JiraWorkflow> getWorkflows();

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    JiraWorkflow getDraftWorkflow(String parentWorkflowName);

    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName);

    boolean deleteDraftWorkflow(String parentWorkflowName);

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    void overwriteActiveWorkflow(ApplicationUser user, String workflowName);
}
