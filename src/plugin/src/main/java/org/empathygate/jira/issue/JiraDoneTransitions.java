package org.empathygate.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.bypass.DoneTransition;
import org.empathygate.core.bypass.DoneTransition.Kind;
import org.empathygate.core.bypass.Workflows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's workflows as OSWorkflow describes them: which transitions end in a done status, and which carry our validator. */
public final class JiraDoneTransitions implements Workflows {

    private static final Logger LOG = LoggerFactory.getLogger(JiraDoneTransitions.class);
    private static final String STATUS_ID = "jira.status.id";

    /** The step that OSWorkflow writes for "stay where you are". */
    private static final int SAME_STEP = -1;

    private final WorkflowManager workflows;
    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final People people;

    public JiraDoneTransitions(
            WorkflowManager workflows, ProjectManager projects, ConstantsManager constants, People people) {
        this.workflows = workflows;
        this.projects = projects;
        this.constants = constants;
        this.people = people;
    }

    @Override
    public List<DoneTransition> intoDone(ProjectKey project) {
        return HostBoundary.read(
                "workflows of " + project.value(),
                () -> workflows(project).stream()
                        .flatMap(workflow -> intoDone(workflow).stream())
                        .toList());
    }

    /** Each once, however many issue types follow it. */
    private List<JiraWorkflow> workflows(ProjectKey key) {
        var project = Optional.ofNullable(projects.getProjectObjByKey(key.value()))
                .orElseThrow(() -> new UnreadableException("project " + key.value()));
        Map<String, JiraWorkflow> byName = new LinkedHashMap<>();
        project.getIssueTypes()
                .forEach(type -> Optional.ofNullable(workflows.getWorkflow(project.getId(), type.getId()))
                        .ifPresent(workflow -> byName.putIfAbsent(workflow.getName(), workflow)));
        return List.copyOf(byName.values());
    }

    private List<DoneTransition> intoDone(JiraWorkflow workflow) {
        Optional<JiraWorkflow> draft = draft(workflow.getName());
        var found = new ArrayList<DoneTransition>();
        for (Start start : starts(workflow.getDescriptor())) {
            for (Status to : done(start, workflow.getDescriptor())) {
                found.add(new DoneTransition(
                        workflow.getName(),
                        start.action().getId(),
                        start.action().getName(),
                        start.kind(),
                        start.from().stream()
                                .flatMap(step -> status(step).map(Status::getName).stream())
                                .toList(),
                        to.getName(),
                        isGated(start.action()),
                        draft.flatMap(each -> action(each, start.action().getId()))
                                .filter(JiraDoneTransitions::isGated)
                                .isPresent()));
            }
        }
        return found;
    }

    /** A draft that cannot be read is none, for showing. */
    private Optional<JiraWorkflow> draft(String name) {
        try {
            return HostBoundary.find("draft of " + name, () -> workflows.getDraftWorkflow(name));
        } catch (UnreadableException unreadable) {
            LOG.warn("A draft could not be read", unreadable);
            return Optional.empty();
        }
    }

    private static List<Start> starts(WorkflowDescriptor descriptor) {
        Map<Integer, ActionDescriptor> actions = new LinkedHashMap<>();
        Map<Integer, List<StepDescriptor>> from = new LinkedHashMap<>();
        steps(descriptor)
                .forEach(step -> actions(step.getActions()).forEach(action -> {
                    actions.putIfAbsent(action.getId(), action);
                    from.computeIfAbsent(action.getId(), id -> new ArrayList<>())
                            .add(step);
                }));
        var starts = new ArrayList<Start>();
        actions(descriptor.getInitialActions())
                .forEach(action -> starts.add(new Start(action, Kind.CREATE, List.of())));
        actions(descriptor.getGlobalActions()).forEach(action -> starts.add(new Start(action, Kind.GLOBAL, List.of())));
        actions.forEach((id, action) -> starts.add(new Start(
                action,
                targets(action).equals(Set.of(SAME_STEP)) ? Kind.LOOPED : Kind.FROM_STATUS,
                from.getOrDefault(id, List.of()))));
        return starts;
    }

    private Set<Status> done(Start start, WorkflowDescriptor descriptor) {
        Set<Status> done = new LinkedHashSet<>();
        for (int target : targets(start.action())) {
            Stream<StepDescriptor> steps = target == SAME_STEP
                    ? start.from().stream()
                    : Optional.ofNullable(descriptor.getStep(target)).stream();
            steps.flatMap(step -> status(step).stream())
                    .filter(JiraWhereabouts::isDone)
                    .forEach(done::add);
        }
        return done;
    }

    private static Set<Integer> targets(ActionDescriptor action) {
        Set<Integer> targets = new LinkedHashSet<>();
        Optional.ofNullable(action.getUnconditionalResult())
                .map(ResultDescriptor::getStep)
                .ifPresent(targets::add);
        for (Object each : action.getConditionalResults()) {
            if (each instanceof ResultDescriptor result) {
                targets.add(result.getStep());
            }
        }
        return targets;
    }

    private Optional<Status> status(StepDescriptor step) {
        return Optional.ofNullable(step.getMetaAttributes().get(STATUS_ID))
                .flatMap(id -> Optional.ofNullable(constants.getStatus(id.toString())));
    }

    private static Stream<StepDescriptor> steps(WorkflowDescriptor descriptor) {
        List<?> steps = descriptor.getSteps();
        return steps.stream().filter(StepDescriptor.class::isInstance).map(StepDescriptor.class::cast);
    }

    private static Stream<ActionDescriptor> actions(List<?> actions) {
        return actions.stream().filter(ActionDescriptor.class::isInstance).map(ActionDescriptor.class::cast);
    }

    private static boolean isGated(ActionDescriptor action) {
        List<?> validators = action.getValidators();
        return validators.stream()
                .filter(ValidatorDescriptor.class::isInstance)
                .map(ValidatorDescriptor.class::cast)
                .anyMatch(validator ->
                        JiraWorkItems.VALIDATOR.equals(validator.getArgs().get("class.name")));
    }

    @Override
    public Addition addToDraft(ProjectKey project, String workflow, int transition, PersonId by) {
        Optional<DoneTransition> found = intoDone(project).stream()
                .filter(each -> each.workflow().equals(workflow) && each.id() == transition)
                .findFirst();
        if (found.isEmpty()) {
            return Addition.MISSING;
        }
        if (found.get().kind() == Kind.CREATE) {
            return Addition.NEVER_ON_CREATE;
        }
        if (found.get().covered() || found.get().inDraft()) {
            return Addition.THERE_ALREADY;
        }
        try {
            return HostBoundary.read(
                    "draft of " + workflow,
                    () -> people.user(by)
                            .flatMap(user -> added(workflow, transition, user))
                            .orElse(Addition.BY_HAND));
        } catch (UnreadableException refused) {
            LOG.warn("Jira did not let the validator be added to a draft", refused);
            return Addition.BY_HAND;
        }
    }

    private Optional<Addition> added(String workflow, int transition, ApplicationUser user) {
        JiraWorkflow draft = Optional.ofNullable(workflows.getDraftWorkflow(workflow))
                .orElseGet(() -> workflows.createDraftWorkflow(user, workflow));
        return action(draft, transition)
                .filter(action -> draft.isDraftWorkflow())
                .map(action -> {
                    addTo(action);
                    workflows.updateWorkflow(user, draft);
                    return Addition.IN_DRAFT;
                });
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists and maps have no type arguments
    private static void addTo(ActionDescriptor action) {
        var validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put("class.name", JiraWorkItems.VALIDATOR);
        validator.getArgs().put(JiraWorkItems.CHOICE_POINT, ChoicePoint.DONE.name());
        action.getValidators().add(validator);
    }

    private static Optional<ActionDescriptor> action(JiraWorkflow workflow, int id) {
        return workflow.getAllActions().stream()
                .filter(action -> action.getId() == id)
                .findFirst();
    }

    /** A transition and the steps that it starts from. */
    private record Start(ActionDescriptor action, Kind kind, List<StepDescriptor> from) {}
}
