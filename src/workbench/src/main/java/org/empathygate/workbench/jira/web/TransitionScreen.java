package org.empathygate.workbench.jira.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.LinkAddition;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.workflow.InputErrors;
import org.empathygate.workbench.jira.workflow.Transition;
import org.empathygate.workbench.jira.workflow.TransitionRequest;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.empathygate.workbench.jira.workflow.Transitions;

/**
 * Takes an issue through its workflow: asks what the transition wants to know, sends all of it in one submit, and shows
 * again what was refused with the workflow's reasons on top.
 */
final class TransitionScreen {

    private final JiraModel jira;
    private final Transitions transitions;
    private final IssueLinks links;

    TransitionScreen(JiraModel jira, Transitions transitions, IssueLinks links) {
        this.jira = jira;
        this.transitions = transitions;
        this.links = links;
    }

    Answer form(Visit visit) {
        return onTransition(
                visit, (issue, transition) -> page(visit, issue, transition, new InputErrors(List.of(), Map.of())));
    }

    Answer submit(Visit visit) {
        return onTransition(visit, (issue, transition) -> {
            TransitionResult result = transitions.run(issue, transition.id(), request(visit), visit.person());
            if (result instanceof TransitionResult.Passed passed) {
                String status = jira.constants()
                        .status(passed.issue().statusId())
                        .orElseThrow()
                        .name();
                return new Answer.Elsewhere("/browse/" + issue.key(), issue.key() + " is now in " + status + ".");
            }
            InputErrors errors = result instanceof TransitionResult.Refused refused
                    ? refused.errors()
                    : InputErrors.of(((TransitionResult.Failed) result).sentence());
            return page(visit, issue, transition, errors).refused();
        });
    }

    private interface Step {
        Answer take(JiraIssue issue, Transition transition);
    }

    private Answer onTransition(Visit visit, Step step) {
        Optional<JiraIssue> issue = visit.number("id").stream()
                .boxed()
                .flatMap(id -> jira.issues().find(id).stream())
                .filter(found -> jira.access().sees(visit.person(), found))
                .findFirst();
        if (issue.isEmpty()) {
            return visit.person() == null ? new Answer.SignInFirst() : Answer.notFound("There is no such issue.");
        }
        Optional<Transition> transition = visit.number("action").stream()
                .boxed()
                .flatMap(id -> transitions.available(issue.get(), visit.person()).stream()
                        .filter(one -> one.id() == id))
                .findFirst();
        if (transition.isEmpty()) {
            return visit.person() == null
                    ? new Answer.SignInFirst()
                    : Answer.notFound(
                            issue.get().key() + " cannot be moved like that now. It may have been moved already.");
        }
        return step.take(issue.get(), transition.get());
    }

    private static TransitionRequest request(Visit visit) {
        Map<IssueField, Optional<String>> fields = new HashMap<>();
        if (!visit.parameter("resolution").isEmpty()) {
            fields.put(IssueField.RESOLUTION, Optional.of(visit.parameter("resolution")));
        }
        Set<Long> removed = new LinkedHashSet<>();
        visit.values("issuelinks-remove").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .forEach(id -> removed.add(Long.valueOf(id)));
        List<String> keys = keys(visit);
        List<LinkAddition> added =
                keys.isEmpty() ? List.of() : List.of(new LinkAddition(visit.parameter("issuelinks-linktype"), keys));
        return new TransitionRequest(
                fields,
                Map.of(),
                Optional.of(visit.parameter("comment")).filter(comment -> !comment.isEmpty()),
                added,
                removed);
    }

    private static List<String> keys(Visit visit) {
        return List.of(visit.parameter("issuelinks-issues").split("[\\s,]+")).stream()
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private Answer.Shown page(Visit visit, JiraIssue issue, Transition transition, InputErrors errors) {
        List<Choice> resolutions = transition.asksForResolution()
                ? jira.constants().resolutions().stream()
                        .map(resolution -> new Choice(resolution.id(), resolution.name()))
                        .toList()
                : List.of();
        boolean mayLink = jira.access().may(visit.person(), Permission.LINK_ISSUES, issue);
        var view = new TransitionView(
                issue.id(),
                issue.key(),
                issue.summary(),
                transition.id(),
                transition.name(),
                transition.to().name(),
                transition.to().category().key(),
                onTop(errors),
                errors.fields(),
                resolutions,
                chosenResolution(visit, issue),
                mayLink,
                links.phrases(),
                visit.parameter("issuelinks-linktype"),
                visit.parameter("issuelinks-issues"),
                mayLink ? removable(visit, issue) : List.of(),
                jira.access().may(visit.person(), Permission.ADD_COMMENTS, issue),
                visit.parameter("comment"));
        return Answer.Shown.page(Section.ISSUES, transition.name() + ": " + issue.key(), "transition", view)
                .asFragment();
    }

    /** Messages, and errors of fields that the form does not have: nothing stays unsaid. */
    private static List<String> onTop(InputErrors errors) {
        var messages = new ArrayList<>(errors.messages());
        errors.fields().forEach((field, message) -> {
            if (!field.equals("resolution") && !field.equals("issuelinks")) {
                messages.add(message);
            }
        });
        return messages;
    }

    private String chosenResolution(Visit visit, JiraIssue issue) {
        String asked = visit.parameter("resolution");
        if (!asked.isEmpty()) {
            return asked;
        }
        return issue.resolutionId()
                .or(() -> jira.constants().resolutionNamed("Done").map(resolution -> resolution.id()))
                .orElse("");
    }

    private List<TransitionView.Removable> removable(Visit visit, JiraIssue issue) {
        return links.of(issue, visit.person()).stream()
                .map(seen -> new TransitionView.Removable(
                        seen.link().id(),
                        seen.phrase(),
                        seen.other().key(),
                        seen.other().summary(),
                        visit.values("issuelinks-remove")
                                .contains(Long.toString(seen.link().id()))))
                .toList();
    }
}
