package org.empathygate.workbench.jira.web;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.InputErrors;
import org.empathygate.workbench.jira.workflow.IssueViews;
import org.empathygate.workbench.jira.workflow.NewIssue;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.empathygate.workbench.jira.workflow.Transitions;
import org.jspecify.annotations.Nullable;

/** The forms that create and edit issues. */
final class IssueForms {

    private static final int MOST_PEOPLE = 200;
    private static final int LONGEST_SUMMARY = 255;

    private final JiraModel jira;
    private final Transitions transitions;
    private final IssueChanges changes;
    private final IssueViews objects;
    private final CustomFieldParts customFields;

    IssueForms(
            JiraModel jira,
            Transitions transitions,
            IssueChanges changes,
            IssueViews objects,
            CustomFieldParts customFields) {
        this.jira = jira;
        this.transitions = transitions;
        this.changes = changes;
        this.objects = objects;
        this.customFields = customFields;
    }

    Answer createForm(Visit visit) {
        return creating(visit, project -> createPage(visit, project, none()));
    }

    Answer create(Visit visit) {
        return creating(visit, project -> {
            Issue blank = blank(project);
            CustomFieldInput input = CustomFieldInput.of(visit, customFields.editable(), blank);
            Map<String, String> wrong = wrongFields(visit, input);
            String type = visit.parameter("issuetype");
            if (!jira.projects().typeIds(project.id()).contains(type)) {
                wrong.put("issuetype", "The issue type is not one of this project's.");
            }
            if (!wrong.isEmpty()) {
                return createPage(visit, project, new InputErrors(List.of(), wrong))
                        .refused();
            }
            Map<IssueField, String> fields = new EnumMap<>(IssueField.class);
            fields.put(IssueField.SUMMARY, visit.parameter("summary"));
            fields.put(IssueField.ISSUE_TYPE, type);
            put(fields, IssueField.DESCRIPTION, visit.parameter("description"));
            put(fields, IssueField.ASSIGNEE, visit.parameter("assignee"));
            Optional.ofNullable(visit.person()).ifPresent(person -> fields.put(IssueField.REPORTER, person.key()));
            TransitionResult result =
                    transitions.create(new NewIssue(project, fields, input.values(), List.of()), visit.person());
            return result instanceof TransitionResult.Passed passed
                    ? new Answer.Elsewhere(
                            "/browse/" + passed.issue().key(), passed.issue().key() + " was created.")
                    : createPage(visit, project, errorsOf(result)).refused();
        });
    }

    Answer editForm(Visit visit) {
        return editing(visit, issue -> editPage(visit, issue, none()));
    }

    Answer edit(Visit visit) {
        return editing(visit, issue -> {
            var object = (Issue) objects.unchanged(issue);
            CustomFieldInput input = CustomFieldInput.of(visit, customFields.editable(), object);
            Map<String, String> wrong = wrongFields(visit, input);
            if (!wrong.isEmpty()) {
                return editPage(visit, issue, new InputErrors(List.of(), wrong)).refused();
            }
            var draft = new IssueDraft(issue);
            draft.set(IssueField.SUMMARY, visit.parameter("summary"));
            draft.set(IssueField.DESCRIPTION, visit.parameter("description"));
            draft.set(IssueField.ASSIGNEE, visit.parameter("assignee"));
            input.values().forEach((id, value) -> draft.setCustom(id, value.orElse(null)));
            String author = Optional.ofNullable(visit.person()).map(Person::key).orElse("");
            jira.inTransaction(() -> {
                changes.edit(draft, author);
            });
            return new Answer.Elsewhere("/browse/" + issue.key(), issue.key() + " was saved.");
        });
    }

    private interface ForProject {
        Answer answer(Project project);
    }

    private interface ForIssue {
        Answer answer(JiraIssue issue);
    }

    private Answer creating(Visit visit, ForProject next) {
        if (visit.person() == null) {
            return new Answer.SignInFirst();
        }
        List<Project> projects = creatable(visit.person());
        if (projects.isEmpty()) {
            return Answer.forbidden("You may not create issues in any project.");
        }
        long asked = visit.number("pid").orElse(projects.get(0).id());
        return projects.stream()
                .filter(project -> project.id() == asked)
                .findFirst()
                .map(next::answer)
                .orElseGet(() -> Answer.forbidden("You may not create issues in this project."));
    }

    private Answer editing(Visit visit, ForIssue next) {
        if (visit.person() == null) {
            return new Answer.SignInFirst();
        }
        Optional<JiraIssue> issue = visit.number("id").stream()
                .boxed()
                .flatMap(id -> jira.issues().find(id).stream())
                .filter(found -> jira.access().sees(visit.person(), found))
                .findFirst();
        if (issue.isEmpty()) {
            return Answer.notFound("There is no such issue, or you may not see it.");
        }
        return jira.access().may(visit.person(), Permission.EDIT_ISSUES, issue.get())
                ? next.answer(issue.get())
                : Answer.forbidden("You may not edit " + issue.get().key() + ".");
    }

    private Answer.Shown createPage(Visit visit, Project project, InputErrors errors) {
        List<Choice> types = jira.projects().typeIds(project.id()).stream()
                .flatMap(id -> jira.constants().type(id).stream())
                .map(type -> new Choice(type.id(), type.name()))
                .toList();
        var view = new IssueFormView(
                "Create issue",
                "/secure/CreateIssue.jspa",
                "Create",
                "/browse/" + project.key(),
                null,
                creatable(visit.person()).stream()
                        .map(one -> new Choice(Long.toString(one.id()), one.name() + " (" + one.key() + ")"))
                        .toList(),
                Long.toString(project.id()),
                types,
                visit.parameter("issuetype"),
                visit.parameter("summary"),
                assignees(project),
                visit.parameter("assignee"),
                visit.parameter("description"),
                customFields.edited(blank(project), visit, errors.fields()),
                onTop(errors),
                errors.fields());
        return Answer.Shown.page(Section.CREATE, "Create issue", "issue-form", view);
    }

    private Answer.Shown editPage(Visit visit, JiraIssue issue, InputErrors errors) {
        Project project = jira.projects().find(issue.projectId()).orElseThrow();
        boolean sent = visit.parameters().containsKey("summary");
        var view = new IssueFormView(
                "Edit " + issue.key(),
                "/secure/EditIssue.jspa",
                "Save",
                "/browse/" + issue.key(),
                issue.id(),
                List.of(),
                "",
                List.of(),
                "",
                sent ? visit.parameter("summary") : issue.summary(),
                assignees(project),
                sent ? visit.parameter("assignee") : issue.assigneeKey().orElse(""),
                sent ? visit.parameter("description") : issue.description().orElse(""),
                customFields.edited((Issue) objects.unchanged(issue), visit, errors.fields()),
                onTop(errors),
                errors.fields());
        return Answer.Shown.page(Section.ISSUES, "Edit " + issue.key(), "issue-form", view);
    }

    /** An issue that is not there yet, as its project's first one would begin. */
    private Issue blank(Project project) {
        Instant now = jira.clock().instant();
        return (Issue)
                objects.changing(new IssueDraft(new JiraIssue(0, "", project.id(), 0, "", now, now, null, Map.of())));
    }

    private List<Project> creatable(@Nullable Person person) {
        return jira.projects().all().stream()
                .filter(project -> jira.access().may(person, Permission.CREATE_ISSUES, project.id()))
                .toList();
    }

    private List<Choice> assignees(Project project) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Unassigned"));
        jira.people().active(MOST_PEOPLE).stream()
                .filter(person -> jira.access().may(person, Permission.ASSIGNABLE_USER, project.id()))
                .forEach(person -> choices.add(new Choice(person.key(), person.displayName())));
        return choices;
    }

    private static Map<String, String> wrongFields(Visit visit, CustomFieldInput input) {
        var wrong = new LinkedHashMap<String, String>();
        String summary = visit.parameter("summary");
        if (summary.isEmpty()) {
            wrong.put("summary", "You must specify a summary of the issue.");
        } else if (summary.length() > LONGEST_SUMMARY || summary.contains("\n")) {
            wrong.put("summary", "The summary is one line of at most 255 characters.");
        }
        wrong.putAll(input.errors());
        return wrong;
    }

    private static List<String> onTop(InputErrors errors) {
        if (!errors.messages().isEmpty() || errors.fields().isEmpty()) {
            return errors.messages();
        }
        return List.copyOf(errors.fields().values());
    }

    private static InputErrors errorsOf(TransitionResult result) {
        return result instanceof TransitionResult.Refused refused
                ? refused.errors()
                : InputErrors.of(((TransitionResult.Failed) result).sentence());
    }

    private static InputErrors none() {
        return new InputErrors(List.of(), Map.of());
    }

    private static void put(Map<IssueField, String> fields, IssueField field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }
}
