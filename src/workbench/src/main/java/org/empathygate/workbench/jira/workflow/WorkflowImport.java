package org.empathygate.workbench.jira.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.model.StatusCategory;

/**
 * Makes a project of a workflow that was exported from a Jira: statuses from its steps, and the validators of the
 * installed plugins on every transition into a done status. All or nothing.
 */
public final class WorkflowImport {
    private static final String IN_GROUP = "com.atlassian.jira.workflow.condition.UserInGroupCondition";
    private static final int LONGEST_KEY = 10;

    private final JiraModel jira;
    private final WorkflowLibrary library;
    private final WorkflowClasses classes;
    private final Supplier<List<PluginValidator>> validators;
    private final ProjectTemplate template;

    /**
     * Makes an import.
     *
     * @param classes all that conditions, validators and functions may be
     * @param validators what the installed plugins offer; asked at each import
     * @param template makes the projects
     */
    public WorkflowImport(
            JiraModel jira,
            WorkflowLibrary library,
            WorkflowClasses classes,
            Supplier<List<PluginValidator>> validators,
            ProjectTemplate template) {
        this.jira = jira;
        this.library = library;
        this.classes = classes;
        this.validators = validators;
        this.template = template;
    }

    /** Makes a project with the workflow of this name. */
    public interface ProjectTemplate {
        Project create(String key, String name, String workflow);
    }

    /**
     * Imports a workflow.
     *
     * @param fileName names the project and, shortened, its key
     * @param skipUnknown whether to leave out conditions, validators and functions of classes that nobody knows; otherwise
     *     such a workflow is refused
     */
    public ImportResult run(String fileName, String xml, boolean skipUnknown) {
        String name = fileName.replaceFirst("\\.[^.]*$", "");
        String key = projectKey(name);
        if (key.isEmpty()) {
            return new ImportResult.Refused("No project key can be made of the file name " + fileName + ".", List.of());
        }
        Optional<Project> known = jira.projects().findByKey(key);
        if (known.isPresent()) {
            return new ImportResult.AlreadyThere(known.get());
        }
        WorkflowDocument workflow;
        try {
            workflow = new WorkflowDocument(WorkflowXml.parse(xml));
        } catch (WorkflowFormatException e) {
            return new ImportResult.Refused(String.valueOf(e.getMessage()), List.of());
        }
        Set<String> unknown = unknownClasses(workflow);
        if (!unknown.isEmpty() && !skipUnknown) {
            return new ImportResult.Refused(
                    "The workflow names classes that no installed plugin has: " + String.join(", ", unknown)
                            + ". Import it again and ask for them to be skipped.",
                    List.copyOf(unknown));
        }
        workflow.removeClasses(unknown);
        try {
            return jira.inTransaction(() -> store(key, name, workflow, unknown));
        } finally {
            jira.constants().forget();
        }
    }

    /**
     * Adds the installed plugins' validators to every transition of the workflow that leads into a done status, unless they
     * are there already; answers the names of the transitions that got one.
     */
    public List<String> guard(String workflowName) {
        WorkflowDocument workflow =
                new WorkflowDocument(library.document(workflowName).orElseThrow());
        List<String> guarded = guard(workflow, doneSteps(workflow));
        if (!guarded.isEmpty()) {
            library.save(workflowName, workflow.document());
        }
        return guarded;
    }

    /** Takes every validator off every transition of the workflow that leads into a done status. */
    public void unguard(String workflowName) {
        copyUnguarded(workflowName, workflowName);
    }

    /**
     * A project with a copy of this one's workflow that has no validator on any way into a done status; made when it is first asked
     * for.
     */
    public Project unguardedTwin(Project project) {
        String key = projectKey("LAB" + project.key());
        return jira.projects()
                .findByKey(key)
                .orElseGet(() -> jira.inTransaction(() -> {
                    String workflow = project.workflow() + ", unguarded";
                    copyUnguarded(project.workflow(), workflow);
                    return template.create(key, "Laboratory of " + project.name(), workflow);
                }));
    }

    private void copyUnguarded(String from, String to) {
        WorkflowDocument workflow = new WorkflowDocument(library.document(from).orElseThrow());
        workflow.removeValidators(doneSteps(workflow));
        library.save(to, workflow.document());
    }

    private Set<Integer> doneSteps(WorkflowDocument workflow) {
        var done = new LinkedHashSet<Integer>();
        workflow.steps().stream()
                .filter(step -> step.statusId()
                        .flatMap(jira.constants()::status)
                        .filter(Status::isDone)
                        .isPresent())
                .forEach(step -> done.add(step.id()));
        return done;
    }

    private ImportResult store(String key, String name, WorkflowDocument workflow, Set<String> skipped) {
        Map<Integer, Status> statuses = adoptStatuses(workflow);
        var done = new LinkedHashMap<Integer, Status>(statuses);
        done.values().removeIf(status -> !status.isDone());
        List<String> guarded = guard(workflow, done.keySet());
        List<String> groups = makeGroups(workflow);
        library.save(name, workflow.document());
        Project project = template.create(key, name, name);
        return new ImportResult.Imported(project, List.copyOf(done.values()), guarded, List.copyOf(skipped), groups);
    }

    /** Statuses are known by name; those that Jira has keep their category, the others get the one that is guessed. */
    private Map<Integer, Status> adoptStatuses(WorkflowDocument workflow) {
        Map<Integer, StatusCategory> categories = StatusGuess.categories(workflow);
        var statuses = new LinkedHashMap<Integer, Status>();
        for (WorkflowDocument.StepElement step : workflow.steps()) {
            Status status = jira.constants()
                    .statusNamed(step.name())
                    .orElseGet(() -> jira.constants()
                            .addStatus(
                                    step.name(), "", categories.getOrDefault(step.id(), StatusCategory.IN_PROGRESS)));
            step.setStatusId(status.id());
            statuses.put(step.id(), status);
        }
        return statuses;
    }

    private List<String> guard(WorkflowDocument workflow, Set<Integer> doneSteps) {
        var guarded = new ArrayList<String>();
        for (PluginValidator validator : validators.get()) {
            guarded.addAll(workflow.addValidator(validator, doneSteps));
        }
        return guarded;
    }

    private List<String> makeGroups(WorkflowDocument workflow) {
        List<String> missing = workflow.argumentsOf(IN_GROUP, "group").stream()
                .filter(group -> !jira.people().groupExists(group))
                .toList();
        for (String group : missing) {
            jira.people().addGroup(group);
            for (Person person : jira.people().members(Access.USERS)) {
                jira.people().join(person.key(), group);
            }
        }
        return missing;
    }

    private Set<String> unknownClasses(WorkflowDocument workflow) {
        var unknown = new LinkedHashSet<>(workflow.classNames());
        unknown.removeIf(classes::knows);
        return unknown;
    }

    private static String projectKey(String name) {
        String letters =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst("^[0-9]+", "");
        return letters.substring(0, Math.min(LONGEST_KEY, letters.length()));
    }
}
