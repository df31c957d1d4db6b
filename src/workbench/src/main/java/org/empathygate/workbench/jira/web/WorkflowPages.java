package org.empathygate.workbench.jira.web;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.workflow.Steps;
import org.empathygate.workbench.jira.workflow.WorkflowLibrary;
import org.empathygate.workbench.web.page.QueryText;
import org.jspecify.annotations.Nullable;

/** The workflows, and each transition of one with its validators in their own words. For administrators. */
final class WorkflowPages {

    private final JiraModel jira;
    private final WorkflowLibrary library;
    private final ValidatorModules validators;

    WorkflowPages(JiraModel jira, WorkflowLibrary library, ValidatorModules validators) {
        this.jira = jira;
        this.library = library;
        this.validators = validators;
    }

    Answer list(Visit visit) {
        var rows = jira.workflows().names().stream().map(this::row).toList();
        return Answer.Shown.page(Section.WORKFLOWS, "Workflows", "workflows", new WorkflowsView(rows));
    }

    Answer show(Visit visit) {
        String name = visit.parameter("workflowName");
        return library.find(name)
                .map(workflow -> Answer.Shown.page(
                        Section.WORKFLOWS,
                        name,
                        "workflow",
                        new WorkflowView(
                                name,
                                QueryText.encoded(name),
                                description(workflow),
                                transitions(workflow, visit.locale()))))
                .orElseGet(() -> Answer.notFound("There is no workflow named " + name + "."));
    }

    /** Every action of a workflow once, by id: the ones that create issues, the common ones, the global ones, and each step's own. */
    static Map<Integer, ActionDescriptor> actions(WorkflowDescriptor workflow) {
        var actions = new LinkedHashMap<Integer, ActionDescriptor>();
        for (Object action : workflow.getInitialActions()) {
            put(actions, action);
        }
        for (Object step : workflow.getSteps()) {
            for (Object action : ((StepDescriptor) step).getActions()) {
                put(actions, action);
            }
        }
        for (Object action : workflow.getGlobalActions()) {
            put(actions, action);
        }
        return actions;
    }

    static List<ValidatorDescriptor> validators(ActionDescriptor action) {
        var found = new ArrayList<ValidatorDescriptor>();
        for (Object validator : action.getValidators()) {
            found.add((ValidatorDescriptor) validator);
        }
        return found;
    }

    private static void put(Map<Integer, ActionDescriptor> actions, Object action) {
        var descriptor = (ActionDescriptor) action;
        actions.put(descriptor.getId(), descriptor);
    }

    private WorkflowsView.Row row(String name) {
        WorkflowDescriptor workflow = library.find(name).orElseThrow();
        var actions = actions(workflow);
        long ofPlugins = actions.values().stream()
                .flatMap(action -> validators(action).stream())
                .filter(validator -> validators.of(validator).isPresent())
                .count();
        return new WorkflowsView.Row(
                name,
                QueryText.encoded(name),
                description(workflow),
                jira.projects().using(name).stream().map(Project::key).collect(Collectors.joining(", ")),
                workflow.getSteps().size(),
                actions.size(),
                Math.toIntExact(ofPlugins));
    }

    private static @Nullable String description(WorkflowDescriptor workflow) {
        return Optional.ofNullable(workflow.getMetaAttributes().get("jira.description"))
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    private List<WorkflowView.Transition> transitions(WorkflowDescriptor workflow, Locale locale) {
        return actions(workflow).values().stream()
                .map(action -> transition(workflow, action, locale))
                .toList();
    }

    private WorkflowView.Transition transition(WorkflowDescriptor workflow, ActionDescriptor action, Locale locale) {
        Optional<StepDescriptor> target =
                Optional.ofNullable(action.getUnconditionalResult()).map(result -> workflow.getStep(result.getStep()));
        Optional<Status> status = target.flatMap(Steps::statusId).flatMap(jira.constants()::status);
        var shown = new ArrayList<WorkflowView.Validator>();
        for (ValidatorDescriptor validator : validators(action)) {
            shown.add(validator(validator, shown.size() + 1, locale));
        }
        return new WorkflowView.Transition(
                action.getId(),
                action.getName(),
                from(workflow, action),
                status.map(Status::name).orElse("the same status"),
                status.map(one -> one.category().key()).orElse(""),
                shown,
                new WorkflowClassNames(action).others());
    }

    private static String from(WorkflowDescriptor workflow, ActionDescriptor action) {
        boolean global = workflow.getGlobalActions().contains(action);
        if (global) {
            return "Any status";
        }
        var steps = new ArrayList<String>();
        for (Object step : workflow.getSteps()) {
            var descriptor = (StepDescriptor) step;
            if (descriptor.getAction(action.getId()) != null) {
                steps.add(descriptor.getName());
            }
        }
        return String.join(", ", steps);
    }

    private WorkflowView.Validator validator(ValidatorDescriptor validator, int number, Locale locale) {
        return validators
                .of(validator)
                .map(module -> new WorkflowView.Validator(
                        number,
                        validators.kind(module, locale).name(),
                        PanelBoundary.html(module.completeKey(), () -> validators.view(module, validator)),
                        "",
                        validators.isEditable(module)))
                .orElseGet(() -> new WorkflowView.Validator(number, "", "", describe(validator), false));
    }

    /** Jira's own validators as they stand in the XML. */
    private static String describe(ValidatorDescriptor validator) {
        Map<?, ?> stored = validator.getArgs();
        var args = new LinkedHashMap<String, String>();
        stored.forEach((name, value) ->
                args.put(String.valueOf(name).trim(), String.valueOf(value).trim()));
        String className = Optional.ofNullable(args.remove("class.name")).orElse("");
        return className.substring(className.lastIndexOf('.') + 1)
                + args.entrySet().stream()
                        .map(arg -> ", " + arg.getKey() + ": " + arg.getValue())
                        .collect(Collectors.joining());
    }
}
