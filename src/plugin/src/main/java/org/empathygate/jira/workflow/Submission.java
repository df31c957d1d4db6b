package org.empathygate.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.override.Passage;
import org.empathygate.jira.issue.JiraWorkItems;

/**
 * A transition that somebody submitted, read once from the maps that the workflow engine hands to a validator.
 *
 * @param issue the issue as it would be after the transition
 * @param passage the stay in the workflow step that it would end
 */
record Submission(Issue issue, ChoicePoint choicePoint, Passage passage) {

    /** Empty when the engine names no issue, which no transition but a Create should do. */
    static Optional<Submission> read(Map<?, ?> transientVars, Map<?, ?> args) {
        return issue(transientVars)
                .map(issue -> new Submission(
                        issue,
                        JiraWorkItems.choicePoint(args.get(JiraWorkItems.CHOICE_POINT)),
                        passage(transientVars, issue)));
    }

    /** Whether this is the initial action of a workflow: an issue without an id, or an action that only creates. */
    static boolean creates(Map<?, ?> transientVars) {
        return issue(transientVars).filter(issue -> isNew(issue)).isPresent() || isInitial(transientVars);
    }

    private static boolean isNew(Issue issue) {
        return Optional.ofNullable(issue.getId()).isEmpty();
    }

    private static boolean isInitial(Map<?, ?> transientVars) {
        return transientVars.get("descriptor") instanceof WorkflowDescriptor descriptor
                && transientVars.get("actionId") instanceof Integer action
                && Optional.ofNullable(descriptor.getInitialAction(action)).isPresent();
    }

    private static Optional<Issue> issue(Map<?, ?> transientVars) {
        return transientVars.get("issue") instanceof Issue issue ? Optional.of(issue) : Optional.empty();
    }

    /**
     * The engine gives every stay in a step a number of its own. Where it is not told, status and last change stand in: an
     * override then serves one try less when somebody edits the issue in between.
     */
    private static Passage passage(Map<?, ?> transientVars, Issue issue) {
        if (transientVars.get("currentSteps") instanceof Collection<?> steps) {
            for (Object each : steps) {
                if (each instanceof Step step) {
                    return new Passage("step-" + step.getId());
                }
            }
        }
        var updated = Optional.ofNullable(issue.getUpdated())
                .map(time -> time.toInstant().toEpochMilli());
        return new Passage("status-" + issue.getStatusId() + "-" + updated.orElse(0L));
    }
}
