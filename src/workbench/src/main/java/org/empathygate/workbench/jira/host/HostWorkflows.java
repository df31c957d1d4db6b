package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.workflow.WorkflowLibrary;
import org.jspecify.annotations.Nullable;

/** Workflows by name, and the one of an issue. */
final class HostWorkflows implements WorkflowManager {
    private final JiraModel jira;
    private final WorkflowLibrary library;

    HostWorkflows(JiraModel jira, WorkflowLibrary library) {
        this.jira = jira;
        this.library = library;
    }

    @Override
    public @Nullable JiraWorkflow getWorkflow(Issue issue) {
        return jira.projects()
                .find(issue.getProjectId())
                .map(project -> getWorkflow(project.workflow()))
                .orElse(null);
    }

    @Override
    public @Nullable JiraWorkflow getWorkflow(String name) {
        return library.find(name)
                .map(descriptor ->
                        new Named(name, descriptor, !jira.projects().using(name).isEmpty()))
                .orElse(null);
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return jira.workflows().names().stream().map(this::getWorkflow).toList();
    }

    private record Named(String name, WorkflowDescriptor descriptor, boolean active) implements JiraWorkflow {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public WorkflowDescriptor getDescriptor() {
            return descriptor;
        }

        @Override
        public Collection<ActionDescriptor> getAllActions() {
            Set<ActionDescriptor> actions = new LinkedHashSet<>();
            add(actions, descriptor.getInitialActions());
            add(actions, descriptor.getGlobalActions());
            for (Object step : descriptor.getSteps()) {
                add(actions, ((StepDescriptor) step).getActions());
            }
            return actions;
        }

        @Override
        public boolean isActive() {
            return active;
        }

        private static void add(Set<ActionDescriptor> actions, Collection<?> more) {
            more.forEach(action -> actions.add((ActionDescriptor) action));
        }
    }
}
