package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Link;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Creates issues and takes them along their workflows, each in one transaction that is rolled back when anything says no.
 *
 * <p>What is submitted along with a transition is seen by validators as on Jira: fields are set on the issue under
 * {@code issue} before the first validator runs, and links to be added are among its modified fields, not yet in the
 * database. Links to be removed, which Jira's own transition screen cannot do, are already gone for this transaction.
 */
public final class Transitions {
    private static final String DEFAULT_RESOLUTION = "Done";

    private final JiraModel jira;
    private final WorkflowLibrary library;
    private final WorkflowEngine engine;
    private final IssueChanges changes;
    private final IssueViews views;
    private final WorkflowBoundary boundary;

    public Transitions(
            JiraModel jira, WorkflowLibrary library, WorkflowClasses classes, IssueChanges changes, IssueViews views) {
        this.jira = jira;
        this.library = library;
        this.engine = new WorkflowEngine(new JdbcWorkflowStore(jira.database()), library::find, classes);
        this.changes = changes;
        this.views = views;
        this.boundary = new WorkflowBoundary(jira::inTransaction);
    }

    /** The transitions that this person could submit now: those whose conditions hold. Validators are not asked. */
    public List<Transition> available(JiraIssue issue, @Nullable Person person) {
        if (!jira.access().may(person, Permission.TRANSITION_ISSUES, issue)) {
            return List.of();
        }
        var submit = new Submit(new IssueDraft(issue), person, Optional.empty());
        var passing = new HashSet<>(engine.available(submit.actorKey(), issue.workflowEntryId(), variables(submit)));
        return all(issue).stream()
                .filter(transition -> passing.contains(transition.id()))
                .toList();
    }

    /** All transitions that start where the issue is, whoever may submit them. */
    public List<Transition> all(JiraIssue issue) {
        int step = engine.currentStep(issue.workflowEntryId()).getStepId();
        return library.transitionsFrom(workflowOf(issue), step);
    }

    /** The transitions that take the issue to done, one after the other; empty when there is no way, or it is there. */
    public List<Integer> wayToDone(JiraIssue issue) {
        int step = engine.currentStep(issue.workflowEntryId()).getStepId();
        return new WayToDone(workflowOf(issue), jira.constants()).from(step).orElse(List.of());
    }

    /** The workflow that the issue moves along. */
    public WorkflowDescriptor workflowOf(JiraIssue issue) {
        String name = jira.projects().find(issue.projectId()).orElseThrow().workflow();
        return library.find(name).orElseThrow(() -> new IllegalStateException("There is no workflow named " + name));
    }

    /** Takes the issue through a transition. */
    public TransitionResult run(JiraIssue issue, int transitionId, TransitionRequest request, @Nullable Person person) {
        if (!jira.access().may(person, Permission.TRANSITION_ISSUES, issue)) {
            return new TransitionResult.Refused(InputErrors.of("You may not move " + issue.key() + "."));
        }
        Optional<Transition> transition =
                all(issue).stream().filter(one -> one.id() == transitionId).findFirst();
        if (transition.isEmpty()) {
            return new TransitionResult.Refused(
                    InputErrors.of("The transition " + transitionId + " is not valid for the current state of "
                            + issue.key() + ". Its history shows who has moved it."));
        }
        String what = "The transition \"" + transition.get().name() + "\" of " + issue.key();
        return boundary.run(what, () -> submit(issue, transition.get(), request, person));
    }

    /** Creates an issue through the initial action of its project's workflow. */
    public TransitionResult create(NewIssue request, @Nullable Person person) {
        return boundary.run("Creating an issue in " + request.project().key(), () -> start(request, person));
    }

    private JiraIssue submit(JiraIssue issue, Transition transition, TransitionRequest request, @Nullable Person person)
            throws WorkflowException {
        var submit = new Submit(new IssueDraft(issue), person, request.comment());
        request.fields().forEach((field, value) -> submit.draft().set(field, value.orElse(null)));
        request.customFields().forEach((id, value) -> submit.draft().setCustom(id, value.orElse(null)));
        request.links().forEach(submit.draft()::addLinks);
        if (transition.asksForResolution() && !request.fields().containsKey(IssueField.RESOLUTION)) {
            preset(submit.draft());
        }
        for (long linkId : request.removedLinks()) {
            changes.removeLink(linkOf(issue, linkId), submit.actorKey());
        }
        Map<String, @Nullable Object> variables = variables(submit);
        variables.put("originalissueobject", views.unchanged(issue));
        engine.act(submit.actorKey(), issue.workflowEntryId(), transition.id(), variables);
        return jira.issues().find(issue.id()).orElseThrow();
    }

    private JiraIssue start(NewIssue request, @Nullable Person person) throws WorkflowException {
        String workflow = request.project().workflow();
        String actor = person == null ? "" : person.key();
        Instant now = jira.clock().instant();
        var draft = new IssueDraft(
                new JiraIssue(0, "", request.project().id(), 0, actor, now, now, null, request.fields()));
        request.customFields().forEach((id, value) -> draft.setCustom(id, value.orElse(null)));
        request.links().forEach(draft::addLinks);
        var submit = new Submit(draft, person, Optional.empty());
        WorkflowDescriptor descriptor = library.find(workflow)
                .orElseThrow(() -> new WorkflowException("There is no workflow named " + workflow));
        var initial = (ActionDescriptor) descriptor.getInitialActions().get(0);
        engine.start(actor, workflow, initial.getId(), variables(submit));
        if (draft.before().id() == 0) {
            throw new WorkflowException("The workflow " + workflow + " creates no issue");
        }
        return jira.issues().find(draft.before().id()).orElseThrow();
    }

    /** A screen with a resolution on it comes with one chosen. */
    private void preset(IssueDraft draft) {
        if (draft.value(IssueField.RESOLUTION).isEmpty()) {
            jira.constants()
                    .resolutionNamed(DEFAULT_RESOLUTION)
                    .map(Resolution::id)
                    .ifPresent(id -> draft.set(IssueField.RESOLUTION, id));
        }
    }

    private Link linkOf(JiraIssue issue, long linkId) throws InvalidInputException {
        return jira.links()
                .find(linkId)
                .filter(link -> link.sourceId() == issue.id() || link.destinationId() == issue.id())
                .orElseThrow(
                        () -> new InvalidInputException("issuelinks", issue.key() + " has no link " + linkId + "."));
    }

    /** What Jira puts into OSWorkflow's variables beside the engine's own. */
    private Map<String, @Nullable Object> variables(Submit submit) {
        JiraIssue issue = submit.draft().before();
        var variables = new HashMap<String, @Nullable Object>();
        variables.put(submit.variable(), submit);
        variables.put("issue", views.changing(submit.draft()));
        variables.put("originalissueobject", null);
        variables.put(
                "pkey", jira.projects().find(issue.projectId()).orElseThrow().key());
        variables.put("userKey", submit.actorKey());
        variables.put("comment", submit.comment().orElse(null));
        variables.put("commentLevel", null);
        variables.put("roleLevel", null);
        return variables;
    }
}
