package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.workflow.Transitions;
import org.jspecify.annotations.Nullable;

/** The transitions that a person could submit now. Validators are not asked. */
record HostTransitions(Transitions transitions, HostViews views) implements IssueWorkflowManager {
    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, @Nullable ApplicationUser user) {
        return views.issue(issue).map(known -> available(known, user)).orElse(List.of());
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId, @Nullable ApplicationUser user) {
        return getAvailableActions(issue, user).stream().anyMatch(action -> action.getId() == actionId);
    }

    private List<ActionDescriptor> available(JiraIssue issue, @Nullable ApplicationUser user) {
        WorkflowDescriptor workflow = transitions.workflowOf(issue);
        return transitions.available(issue, views.person(user).orElse(null)).stream()
                .map(transition -> workflow.getAction(transition.id()))
                .toList();
    }
}
