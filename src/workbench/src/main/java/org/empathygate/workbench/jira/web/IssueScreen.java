package org.empathygate.workbench.jira.web;

import com.atlassian.jira.issue.Issue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Priority;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.RemoteLink;
import org.empathygate.workbench.jira.model.Resolution;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.workflow.IssueViews;
import org.empathygate.workbench.jira.workflow.Transitions;
import org.jspecify.annotations.Nullable;

/** Gathers what an issue's page shows to one visitor. */
final class IssueScreen {

    private final JiraModel jira;
    private final Transitions transitions;
    private final IssueViews objects;
    private final CustomFieldParts customFields;
    private final IssueFragments fragments;
    private final IssueLinks links;
    private final Activity activity;
    private final Names names;

    IssueScreen(
            JiraModel jira,
            Transitions transitions,
            IssueViews objects,
            CustomFieldParts customFields,
            IssueFragments fragments,
            IssueLinks links) {
        this.jira = jira;
        this.transitions = transitions;
        this.objects = objects;
        this.customFields = customFields;
        this.fragments = fragments;
        this.links = links;
        this.names = new Names(jira.people());
        this.activity = new Activity(jira, names);
    }

    IssueView of(JiraIssue issue, Visit visit, List<String> linkErrors) {
        Project project = jira.projects().find(issue.projectId()).orElseThrow();
        Status status = jira.constants().status(issue.statusId()).orElseThrow();
        var object = (Issue) objects.unchanged(issue);
        ZoneId zone = jira.clock().getZone();
        return new IssueView(
                issue.id(),
                issue.key(),
                new IssueView.Named(project.key(), project.name()),
                issue.summary(),
                jira.constants().type(issue.typeId()).orElseThrow().name(),
                status.name(),
                status.category().key(),
                issue.priorityId()
                        .flatMap(jira.constants()::priority)
                        .map(Priority::name)
                        .orElse(null),
                issue.resolutionId()
                        .flatMap(jira.constants()::resolution)
                        .map(Resolution::name)
                        .orElse(null),
                plainFields(issue),
                customFields.shown(object),
                Paragraphs.of(issue.description().orElse("")),
                issue.assigneeKey().map(names::of).orElse(null),
                issue.reporterKey().map(names::of).orElse(null),
                Moment.of(issue.createdAt(), zone),
                Moment.of(issue.updatedAt(), zone),
                Optional.ofNullable(issue.resolvedAt())
                        .map(at -> Moment.of(at, zone))
                        .orElse(null),
                transitions.available(issue, visit.person()).stream()
                        .map(one -> new IssueView.Transition(one.id(), one.name(), one.hasScreen()))
                        .toList(),
                fragments.operations(issue, visit),
                fragments.panels(issue, visit),
                links.groups(issue, visit.person()),
                remoteLinks(issue),
                links.phrases(),
                visit.parameter("linkDesc"),
                linkErrors,
                visit.parameter("page").equals("history") ? IssueView.Tab.HISTORY : IssueView.Tab.COMMENTS,
                activity.comments(issue),
                activity.history(issue),
                visit.person() != null,
                may(visit.person(), Permission.EDIT_ISSUES, issue),
                may(visit.person(), Permission.LINK_ISSUES, issue),
                may(visit.person(), Permission.ADD_COMMENTS, issue));
    }

    private boolean may(@Nullable Person person, Permission permission, JiraIssue issue) {
        return jira.access().may(person, permission, issue);
    }

    private List<IssueView.Plain> plainFields(JiraIssue issue) {
        var plain = new ArrayList<IssueView.Plain>();
        for (IssueField field : List.of(IssueField.LABELS, IssueField.DUE_DATE, IssueField.ENVIRONMENT)) {
            issue.value(field).ifPresent(value -> plain.add(new IssueView.Plain(field.displayName(), value)));
        }
        issue.securityLevelId()
                .ifPresent(level -> jira.projects().securityLevels(issue.projectId()).stream()
                        .filter(known -> known.id() == level)
                        .forEach(known ->
                                plain.add(new IssueView.Plain(IssueField.SECURITY.displayName(), known.name()))));
        return plain;
    }

    private List<IssueView.Remote> remoteLinks(JiraIssue issue) {
        return jira.remoteLinks().ofIssue(issue.id()).stream()
                .map(IssueScreen::remote)
                .toList();
    }

    /** Only addresses that a browser may follow safely become links. */
    private static IssueView.Remote remote(RemoteLink link) {
        String url = link.url().matches("(?i)https?://.*") ? link.url() : "#";
        return new IssueView.Remote(link.id(), url, link.title(), link.applicationName());
    }
}
