package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stand-ins for the post functions that real exports name. Each does what Jira's does to the issue, and no more. */
final class JiraFunctions {
    private static final Logger LOG = LoggerFactory.getLogger(JiraFunctions.class);

    private final JiraModel jira;
    private final IssueChanges changes;

    JiraFunctions(JiraModel jira, IssueChanges changes) {
        this.jira = jira;
        this.changes = changes;
    }

    /** Stores the new issue, in the status of the step that it starts in. */
    FunctionProvider createIssue() {
        return (variables, args, properties) -> {
            Submit submit = Submit.from(variables);
            long entryId = variable(variables, "entry", WorkflowEntry.class).getId();
            submit.draft().set(IssueField.STATUS, statusOfCurrentStep(variables));
            changes.create(submit.draft(), entryId);
        };
    }

    FunctionProvider updateStatus() {
        return (variables, args, properties) ->
                Submit.from(variables).draft().set(IssueField.STATUS, statusOfCurrentStep(variables));
    }

    FunctionProvider createComment() {
        return (variables, args, properties) -> {
            Submit submit = Submit.from(variables);
            submit.comment()
                    .ifPresent(
                            text -> jira.comments().add(submit.draft().before().id(), submit.actorKey(), text));
        };
    }

    /** Stores the issue and writes down what changed. */
    FunctionProvider generateChangeHistory() {
        return (variables, args, properties) -> {
            Submit submit = Submit.from(variables);
            changes.store(submit.draft(), submit.actorKey());
        };
    }

    /** Does nothing: searches read the database. */
    FunctionProvider reindex() {
        return (variables, args, properties) -> {};
    }

    /** Tells the event type that the workflow names, when the transition is committed. */
    FunctionProvider fireEvent() {
        return (variables, args, properties) -> {
            Submit submit = Submit.from(variables);
            String type = String.valueOf(args.get("eventTypeId")).trim();
            if (!type.matches("\\d{1,18}")) {
                throw new WorkflowException("The workflow fires no known event: " + type);
            }
            changes.happened(submit.draft().before(), submit.actorKey(), Long.parseLong(type));
        };
    }

    /** Sets a field to a value written in the workflow. A person whom Jira does not know leaves the field as it was. */
    FunctionProvider updateField() {
        return (variables, args, properties) -> {
            Submit submit = Submit.from(variables);
            String fieldId = String.valueOf(args.get("field.name"));
            IssueField field = IssueField.ofId(fieldId)
                    .orElseThrow(() -> new WorkflowException("The workflow sets an unknown field: " + fieldId));
            String value = args.get("field.value") instanceof String text ? text.trim() : "";
            set(submit, field, value);
        };
    }

    private void set(Submit submit, IssueField field, String value) {
        IssueDraft draft = submit.draft();
        boolean isPerson = field == IssueField.ASSIGNEE || field == IssueField.REPORTER;
        if (!isPerson || value.isEmpty()) {
            draft.set(field, value);
            return;
        }
        Optional<String> key = value.equals("%%CURRENT_USER%%")
                ? Optional.of(submit.actorKey())
                : jira.people().findByUsername(value).map(Person::key);
        if (key.isEmpty()) {
            LOG.warn("A workflow sets {} to {}, whom Jira does not know: the field stays as it was", field, value);
        }
        key.ifPresent(known -> draft.set(field, known));
    }

    private static String statusOfCurrentStep(Map<?, ?> variables) throws WorkflowException {
        long entryId = variable(variables, "entry", WorkflowEntry.class).getId();
        List<?> steps = variable(variables, "store", WorkflowStore.class).findCurrentSteps(entryId);
        int stepId = ((Step) steps.get(0)).getStepId();
        StepDescriptor step =
                variable(variables, "descriptor", WorkflowDescriptor.class).getStep(stepId);
        return Steps.statusId(step)
                .orElseThrow(() -> new WorkflowException("The step " + step.getName() + " names no status"));
    }

    private static <T> T variable(Map<?, ?> variables, String name, Class<T> type) throws WorkflowException {
        @Nullable Object value = variables.get(name);
        if (!type.isInstance(value)) {
            throw new WorkflowException("The workflow engine gives no " + name);
        }
        return type.cast(value);
    }
}
