package org.empathygate.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.jspecify.annotations.Nullable;

/** Jira's issues and the transitions of their workflows. */
public final class JiraWorkItems implements WorkItems {

    /** The class that workflows name; it never changes. */
    public static final String VALIDATOR = "org.empathygate.jira.workflow.EmpathyGateValidator";

    /** The one argument that our validator stores in a workflow. */
    public static final String CHOICE_POINT = "choicePoint";

    private final IssueManager issues;
    private final IssueWorkflowManager transitions;
    private final WorkflowManager workflows;
    private final IssueFacts facts;
    private final People people;

    public JiraWorkItems(
            IssueManager issues,
            IssueWorkflowManager transitions,
            WorkflowManager workflows,
            IssueFacts facts,
            People people) {
        this.issues = issues;
        this.transitions = transitions;
        this.workflows = workflows;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public Optional<WorkItemFacts> find(WorkItemKey key) {
        return HostBoundary.<Issue>find("work item " + key.value(), () -> issues.getIssueObject(key.value()))
                .map(facts::of);
    }

    @Override
    public Optional<WorkItemFacts> find(WorkItemId id) {
        return issue(id).map(facts::of);
    }

    @Override
    public List<GatedTransition> gatedTransitions(WorkItemId id, @Nullable PersonId person) {
        return HostBoundary.read(
                "transitions of work item " + id.value(),
                () -> issue(id).map(issue -> gatedTransitions(issue, person)).orElse(List.of()));
    }

    private List<GatedTransition> gatedTransitions(Issue issue, @Nullable PersonId person) {
        List<GatedTransition> next =
                actions(issue, person).flatMap(JiraWorkItems::gated).toList();
        return next.isEmpty()
                ? actionsOfWorkflow(issue)
                        .flatMap(JiraWorkItems::gated)
                        .distinct()
                        .toList()
                : next;
    }

    private Stream<ActionDescriptor> actionsOfWorkflow(Issue issue) {
        return Optional.ofNullable(workflows.getWorkflow(issue)).stream()
                .flatMap(workflow -> workflow.getAllActions().stream());
    }

    private Optional<Issue> issue(WorkItemId id) {
        return HostBoundary.find("work item " + id.value(), () -> issues.getIssueObject(id.value()));
    }

    /** A person whom Jira does not know sees no transition. */
    private Stream<ActionDescriptor> actions(Issue issue, @Nullable PersonId person) {
        if (person == null) {
            return transitions.getAvailableActions(issue, null).stream();
        }
        return people.user(person).stream().flatMap(user -> transitions.getAvailableActions(issue, user).stream());
    }

    /** The transition once, however many of our validators it carries. */
    private static Stream<GatedTransition> gated(ActionDescriptor action) {
        List<?> validators = action.getValidators();
        return validators.stream()
                .filter(ValidatorDescriptor.class::isInstance)
                .map(ValidatorDescriptor.class::cast)
                .filter(validator -> VALIDATOR.equals(validator.getArgs().get("class.name")))
                .map(validator -> new GatedTransition(action.getId(), action.getName(), choicePoint(validator)))
                .limit(1);
    }

    private static ChoicePoint choicePoint(ValidatorDescriptor validator) {
        return choicePoint(validator.getArgs().get(CHOICE_POINT));
    }

    /** The choice point that a workflow stores; {@link ChoicePoint#DONE} when it names none. */
    public static ChoicePoint choicePoint(@Nullable Object stored) {
        return stored instanceof String name && !name.isBlank() ? new ChoicePoint(name) : ChoicePoint.DONE;
    }
}
