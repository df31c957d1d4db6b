package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.Optional;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.StoredWorkflow;
import org.empathygate.workbench.jira.workflow.WorkflowEdit;
import org.empathygate.workbench.jira.workflow.WorkflowLibrary;
import org.empathygate.workbench.jira.workflow.WorkflowXml;
import org.jspecify.annotations.Nullable;

/** Workflows by name, the ones of issues and projects, and drafts. Asks no permission, as Jira's does not. */
final class HostWorkflows implements WorkflowManager {
    private final JiraModel jira;
    private final WorkflowLibrary library;

    HostWorkflows(JiraModel jira, WorkflowLibrary library) {
        this.jira = jira;
        this.library = library;
    }

    @Override
    public @Nullable JiraWorkflow getWorkflow(Issue issue) {
        return ofProject(issue.getProjectId());
    }

    /** Every issue type of a project has the project's one workflow. */
    @Override
    public @Nullable JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return ofProject(projectId);
    }

    @Override
    public @Nullable JiraWorkflow getWorkflow(String name) {
        return library.find(name)
                .map(descriptor -> new HostWorkflow(name, descriptor, isActive(name), false))
                .orElse(null);
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return jira.workflows().names().stream().map(this::getWorkflow).toList();
    }

    /** A copy: what is done to it counts when it is given to {@link #updateWorkflow}. */
    @Override
    public @Nullable JiraWorkflow getDraftWorkflow(String parentWorkflowName) {
        requireWorkflow(parentWorkflowName);
        return draft(parentWorkflowName).orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(@Nullable ApplicationUser user, String parentWorkflowName) {
        if (user == null) {
            throw new IllegalArgumentException("A draft of " + parentWorkflowName + " needs somebody who makes it");
        }
        StoredWorkflow parent = requireWorkflow(parentWorkflowName);
        if (!isActive(parentWorkflowName)) {
            throw new IllegalStateException(parentWorkflowName + " is not in use, so it has no draft");
        }
        if (jira.workflows().findDraft(parentWorkflowName).isPresent()) {
            throw new IllegalStateException(parentWorkflowName + " has a draft already");
        }
        jira.workflows().saveDraft(parent);
        return draft(parentWorkflowName).orElseThrow();
    }

    @Override
    public boolean deleteDraftWorkflow(String parentWorkflowName) {
        return jira.workflows().removeDraft(parentWorkflowName);
    }

    @Override
    public void updateWorkflow(@Nullable ApplicationUser user, JiraWorkflow workflow) {
        String name = workflow.getName();
        if (workflow.isDraftWorkflow()) {
            String draft = requireDraft(name).xml();
            jira.workflows()
                    .saveDraft(new StoredWorkflow(name, WorkflowEdit.validatorsOf(workflow.getDescriptor(), draft)));
        } else {
            String live = requireWorkflow(name).xml();
            library.save(name, WorkflowXml.parse(WorkflowEdit.validatorsOf(workflow.getDescriptor(), live)));
        }
    }

    @Override
    public void overwriteActiveWorkflow(@Nullable ApplicationUser user, String workflowName) {
        StoredWorkflow draft = requireDraft(workflowName);
        jira.inTransaction(() -> {
            library.save(workflowName, WorkflowXml.parse(draft.xml()));
            jira.workflows().removeDraft(workflowName);
        });
    }

    private @Nullable JiraWorkflow ofProject(Long projectId) {
        return jira.projects()
                .find(projectId)
                .map(project -> getWorkflow(project.workflow()))
                .orElse(null);
    }

    private Optional<JiraWorkflow> draft(String name) {
        return jira.workflows()
                .findDraft(name)
                .map(draft ->
                        new HostWorkflow(name, WorkflowXml.descriptor(WorkflowXml.parse(draft.xml())), false, true));
    }

    private StoredWorkflow requireWorkflow(String name) {
        return jira.workflows()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow named " + name));
    }

    private StoredWorkflow requireDraft(String name) {
        return jira.workflows().findDraft(name).orElseThrow(() -> new IllegalArgumentException(name + " has no draft"));
    }

    private boolean isActive(String name) {
        return !jira.projects().using(name).isEmpty();
    }
}
