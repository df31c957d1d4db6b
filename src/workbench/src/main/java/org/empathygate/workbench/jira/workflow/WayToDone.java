package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.workbench.jira.model.IssueConstants;
import org.empathygate.workbench.jira.model.Status;
import org.jspecify.annotations.Nullable;

/** Finds out how an issue gets into a done status, by the statuses' categories. Results with conditions are left out. */
public final class WayToDone {
    private final WorkflowDescriptor workflow;
    private final IssueConstants constants;

    public WayToDone(WorkflowDescriptor workflow, IssueConstants constants) {
        this.workflow = workflow;
        this.constants = constants;
    }

    private record Walk(int step, List<Integer> transitions) {
        Walk along(ActionDescriptor action, int to) {
            var longer = new ArrayList<>(transitions);
            longer.add(action.getId());
            return new Walk(to, longer);
        }
    }

    /** The transitions from a step to done, one after the other, as few as possible; empty when there is no way. */
    public Optional<List<Integer>> from(int step) {
        Set<Integer> seen = new HashSet<>(Set.of(step));
        var walks = new ArrayDeque<Walk>(List.of(new Walk(step, List.of())));
        while (!walks.isEmpty()) {
            Walk walk = walks.remove();
            if (isDone(walk.step())) {
                return Optional.of(walk.transitions());
            }
            for (ActionDescriptor action : actionsFrom(walk.step())) {
                @Nullable StepDescriptor next = target(action);
                if (next != null && seen.add(next.getId())) {
                    walks.add(walk.along(action, next.getId()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first step of the workflow that stands for a done status. */
    public Optional<StepDescriptor> doneStep() {
        List<?> steps = workflow.getSteps();
        return steps.stream()
                .map(StepDescriptor.class::cast)
                .filter(step -> isDone(step.getId()))
                .findFirst();
    }

    private List<ActionDescriptor> actionsFrom(int step) {
        var actions = new ArrayList<ActionDescriptor>();
        List<?> own = workflow.getStep(step).getActions();
        List<?> global = workflow.getGlobalActions();
        own.forEach(action -> actions.add((ActionDescriptor) action));
        global.forEach(action -> actions.add((ActionDescriptor) action));
        return actions;
    }

    private @Nullable StepDescriptor target(ActionDescriptor action) {
        return action.getUnconditionalResult() == null
                ? null
                : workflow.getStep(action.getUnconditionalResult().getStep());
    }

    private boolean isDone(int step) {
        return Steps.statusId(workflow.getStep(step))
                .flatMap(constants::status)
                .filter(Status::isDone)
                .isPresent();
    }
}
