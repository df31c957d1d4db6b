package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * One workflow with its OSWorkflow descriptor, where the validators of each transition are found.
 *
 * <p>Source: jira-api 1.6, JD-7.x, JD-7.0.8 JiraDraftWorkflow
 *
 * <p>Confidence: likely
 */
public interface JiraWorkflow {
    String getName();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    boolean isActive();

    boolean isDraftWorkflow();
}
