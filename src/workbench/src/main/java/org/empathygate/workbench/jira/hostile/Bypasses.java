package org.empathygate.workbench.jira.hostile;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.ChangeItem;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Resolution;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.workflow.NewIssue;
import org.empathygate.workbench.jira.workflow.Steps;
import org.empathygate.workbench.jira.workflow.TransitionRequest;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.empathygate.workbench.jira.workflow.Transitions;
import org.empathygate.workbench.jira.workflow.WayToDone;
import org.empathygate.workbench.jira.workflow.WorkflowEntries;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings issues to done without anybody's leave, as an administrator, a script or a database's owner could. */
final class Bypasses {
    private static final String DEFAULT_RESOLUTION = "Done";

    private final JiraHost host;
    private final JiraModel jira;
    private final WorkflowEntries entries;

    Bypasses(JiraHost host) {
        this.host = host;
        this.jira = host.model();
        this.entries = new WorkflowEntries(jira);
    }

    /** Does it as this person, and answers the key of the issue that is done now. */
    String run(BypassRequest request, Person actor) {
        Bypass bypass = request.bypass();
        JiraIssue issue = jira.issues().findByKey(request.key()).orElseThrow(request::noSuchIssue);
        boolean makesAnother = bypass == Bypass.IMPORT || bypass == Bypass.MOVE;
        if (!makesAnother && isDone(issue)) {
            throw request.doneAlready();
        }
        return switch (bypass) {
            case SKIP_VALIDATORS -> finish(issue, host.withoutValidators(false), request, actor);
            case NO_EVENT -> finish(issue, host.withoutValidators(true), request, actor);
            case MIGRATE_WORKFLOW -> jira.inTransaction(() -> migrate(issue, actor));
            case IMPORT -> jira.inTransaction(() -> imported(issue, actor));
            case DATABASE -> overwrite(issue);
            case MOVE -> moved(issue, request, actor);
            case REMOVE_VALIDATOR -> {
                host.imports().unguard(project(issue).workflow());
                yield finish(issue, host.transitions(), request, actor);
            }
        };
    }

    private String finish(JiraIssue issue, Transitions transitions, BypassRequest request, Person actor) {
        List<Integer> way = transitions.wayToDone(issue);
        if (way.isEmpty()) {
            throw request.impossible("The workflow of " + issue.key() + " leads to no done status from here");
        }
        for (int transition : way) {
            JiraIssue now = jira.issues().find(issue.id()).orElseThrow();
            TransitionResult result = transitions.run(now, transition, TransitionRequest.plain(), actor);
            if (!(result instanceof TransitionResult.Passed)) {
                throw request.impossible("The transition " + transition + " did not happen: " + result);
            }
        }
        return issue.key();
    }

    private String migrate(JiraIssue issue, Person actor) {
        Project project = project(issue);
        String from = project.workflow();
        String to = freeName(from);
        host.library().save(to, host.library().document(from).orElseThrow());
        jira.projects().setWorkflow(project.id(), to);
        entries.adopt(project.id(), to);
        StepDescriptor step = doneStep(to);
        entries.place(issue.workflowEntryId(), to, step.getId());
        Status before = jira.constants().status(issue.statusId()).orElseThrow();
        Status after = status(step);
        var draft = new IssueDraft(issue);
        draft.set(IssueField.STATUS, after.id());
        host.customFields().index(jira.issues().update(draft.now()));
        jira.history()
                .add(
                        issue.id(),
                        actor.key(),
                        List.of(
                                new ChangeItem("Workflow", false, from, from, to, to),
                                new ChangeItem(
                                        IssueField.STATUS.id(),
                                        false,
                                        before.id(),
                                        before.name(),
                                        after.id(),
                                        after.name())));
        return issue.key();
    }

    private String imported(JiraIssue like, Person actor) {
        Project project = project(like);
        StepDescriptor step = doneStep(project.workflow());
        var values = values("Imported", like, actor);
        values.put(IssueField.STATUS, status(step).id());
        jira.constants()
                .resolutionNamed(DEFAULT_RESOLUTION)
                .map(Resolution::id)
                .ifPresent(id -> values.put(IssueField.RESOLUTION, id));
        long entry = entries.start(project.workflow(), step.getId());
        Instant now = jira.clock().instant();
        var issue = new JiraIssue(0, "", project.id(), entry, actor.key(), now, now, null, values);
        JiraIssue added = jira.issues().insert(jira.projects(), project, issue);
        host.customFields().index(added);
        return added.key();
    }

    private String overwrite(JiraIssue issue) {
        JdbcClient.create(jira.database().dataSource())
                .sql("update jira_issue set status_id = ? where id = ?")
                .params(status(doneStep(project(issue).workflow())).id(), issue.id())
                .update();
        return issue.key();
    }

    private String moved(JiraIssue like, BypassRequest request, Person actor) {
        Project target = project(like);
        Project source = host.imports().unguardedTwin(target);
        var made = new NewIssue(source, values("Moved", like, actor), Map.of(), List.of());
        if (!(host.transitions().create(made, actor) instanceof TransitionResult.Passed passed)) {
            throw request.impossible("No issue could be made in " + source.key());
        }
        finish(passed.issue(), host.transitions(), request, actor);
        JiraIssue done = jira.issues().find(passed.issue().id()).orElseThrow();
        return jira.inTransaction(() -> {
            entries.place(done.workflowEntryId(), target.workflow(), sameStep(target.workflow(), done));
            return host.changes().move(done, target, actor.key()).key();
        });
    }

    private Map<IssueField, String> values(String how, JiraIssue like, Person actor) {
        var values = new HashMap<IssueField, String>();
        values.put(IssueField.SUMMARY, how + ": " + like.summary());
        values.put(IssueField.ISSUE_TYPE, like.typeId());
        values.put(IssueField.REPORTER, actor.key());
        like.priorityId().ifPresent(id -> values.put(IssueField.PRIORITY, id));
        return values;
    }

    private boolean isDone(JiraIssue issue) {
        return jira.constants().status(issue.statusId()).filter(Status::isDone).isPresent();
    }

    private Project project(JiraIssue issue) {
        return jira.projects().find(issue.projectId()).orElseThrow();
    }

    private StepDescriptor doneStep(String workflow) {
        return new WayToDone(descriptor(workflow), jira.constants())
                .doneStep()
                .orElseThrow(() -> new IllegalStateException(workflow + " has no done status"));
    }

    /** The step of the issue's own status; the twin's workflow is a copy, so that it is there. */
    private int sameStep(String workflow, JiraIssue issue) {
        List<?> steps = descriptor(workflow).getSteps();
        return steps.stream()
                .map(StepDescriptor.class::cast)
                .filter(step -> Steps.statusId(step).equals(Optional.of(issue.statusId())))
                .findFirst()
                .orElseGet(() -> doneStep(workflow))
                .getId();
    }

    private Status status(StepDescriptor step) {
        return Steps.statusId(step).flatMap(jira.constants()::status).orElseThrow();
    }

    private WorkflowDescriptor descriptor(String workflow) {
        return host.library().find(workflow).orElseThrow();
    }

    /** The name and the lowest number that nobody has yet, from 2 on. */
    private String freeName(String workflow) {
        List<String> taken = jira.workflows().names();
        int number = 2;
        while (taken.contains(workflow + " " + number)) {
            number++;
        }
        return workflow + " " + number;
    }
}
