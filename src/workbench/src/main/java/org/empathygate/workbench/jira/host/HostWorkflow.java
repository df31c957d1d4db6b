package org.empathygate.workbench.jira.host;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A workflow as plugins see one.
 *
 * @param name a draft has the name of the workflow that it is to replace
 * @param active whether a project uses it; a draft never is
 */
record HostWorkflow(String name, WorkflowDescriptor descriptor, boolean active, boolean draft) implements JiraWorkflow {
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

    @Override
    public boolean isDraftWorkflow() {
        return draft;
    }

    private static void add(Set<ActionDescriptor> actions, Collection<?> more) {
        more.forEach(action -> actions.add((ActionDescriptor) action));
    }
}
