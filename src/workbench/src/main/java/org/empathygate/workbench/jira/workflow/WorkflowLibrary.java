package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.model.StoredWorkflow;
import org.w3c.dom.Document;

/** The workflows of the database, parsed once for each version: another node may have changed them. */
public final class WorkflowLibrary {
    private final JiraModel jira;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    private record Parsed(String xml, WorkflowDescriptor workflow) {}

    public WorkflowLibrary(JiraModel jira) {
        this.jira = jira;
    }

    public Optional<WorkflowDescriptor> find(String name) {
        return jira.workflows().find(name).map(stored -> {
            Parsed known = parsed.get(name);
            if (known != null && known.xml().equals(stored.xml())) {
                return known.workflow();
            }
            WorkflowDescriptor workflow = WorkflowXml.descriptor(WorkflowXml.parse(stored.xml()));
            parsed.put(name, new Parsed(stored.xml(), workflow));
            return workflow;
        });
    }

    /** Stores the workflow in place of an earlier one of its name; runs that have begun go on with that. */
    public void save(String name, Document workflow) {
        jira.workflows().save(new StoredWorkflow(name, WorkflowXml.write(workflow)));
    }

    /** The workflow's XML, to be changed and given to {@link #save}. */
    public Optional<Document> document(String name) {
        return jira.workflows().find(name).map(workflow -> WorkflowXml.parse(workflow.xml()));
    }

    /**
     * The transitions that start from a step: its own, the common ones it names, and the global ones.
     *
     * @throws IllegalArgumentException when the workflow has no such step
     */
    public List<Transition> transitionsFrom(WorkflowDescriptor workflow, int stepId) {
        StepDescriptor step = workflow.getStep(stepId);
        if (step == null) {
            throw new IllegalArgumentException("The workflow has no step " + stepId);
        }
        var transitions = new ArrayList<Transition>();
        for (Object action : step.getActions()) {
            transitions.add(transition(workflow, (ActionDescriptor) action, step));
        }
        for (Object action : workflow.getGlobalActions()) {
            transitions.add(transition(workflow, (ActionDescriptor) action, step));
        }
        return transitions;
    }

    /** The statuses of the workflow's steps, in order; none when there is no such workflow. */
    public List<Status> statuses(String name) {
        var statuses = new ArrayList<Status>();
        find(name).ifPresent(workflow -> {
            for (Object step : workflow.getSteps()) {
                Steps.statusId((StepDescriptor) step)
                        .flatMap(jira.constants()::status)
                        .ifPresent(statuses::add);
            }
        });
        return statuses;
    }

    private Transition transition(WorkflowDescriptor workflow, ActionDescriptor action, StepDescriptor from) {
        Status to = Stream.of(action.getUnconditionalResult())
                .filter(Objects::nonNull)
                .map(ResultDescriptor::getStep)
                .map(id -> id == from.getId() || id < 0 ? from : workflow.getStep(id))
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Steps::statusId)
                .flatMap(jira.constants()::status)
                .orElseThrow(() -> new IllegalStateException(
                        "The transition " + action.getName() + " leads to no status that Jira knows"));
        String view = action.getView() == null ? "" : action.getView();
        return new Transition(action.getId(), action.getName(), to, view);
    }
}
