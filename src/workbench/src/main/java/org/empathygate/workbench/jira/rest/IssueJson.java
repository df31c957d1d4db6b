package org.empathygate.workbench.jira.rest;

import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.empathygate.workbench.jira.host.HostCustomField;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.IssueConstants;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Link;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** Issues as one person sees them. */
final class IssueJson {
    static final String EXPANDABLE = "renderedFields,names,schema,operations,editmeta,changelog,transitions";
    private static final Set<String> NOT_IN_SEARCHES = Set.of("comment", "worklog", "attachment", "timetracking");

    private final JiraHost jira;
    private final JiraModel model;
    private final JsonViews views;
    private final Person person;

    IssueJson(JiraHost jira, JsonViews views, Person person) {
        this.jira = jira;
        this.model = jira.model();
        this.views = views;
        this.person = person;
    }

    /**
     * Which fields a client wants, as in {@code summary,status}, {@code *all,-comment} or {@code *navigable}.
     *
     * @param text what the client sent; null or blank for the default
     */
    record Wanted(@Nullable String text, String usually) {
        boolean includes(String field) {
            Set<String> parts = new HashSet<>(List.of((text == null || text.isBlank() ? usually : text).split(",")));
            if (parts.contains("-" + field)) {
                return false;
            }
            boolean navigable = parts.contains("*navigable") && !NOT_IN_SEARCHES.contains(field);
            boolean onlyExclusions = parts.stream().allMatch(part -> part.startsWith("-"));
            return parts.contains(field) || parts.contains("*all") || navigable || onlyExclusions;
        }
    }

    Json.Issue brief(JiraIssue issue, Wanted wanted) {
        return new Json.Issue(
                EXPANDABLE,
                Long.toString(issue.id()),
                views.address("issue/" + issue.id()),
                issue.key(),
                fields(issue, wanted),
                null,
                null,
                null,
                null,
                null);
    }

    Map<String, @Nullable Object> fields(JiraIssue issue, Wanted wanted) {
        var fields = new Fields(wanted);
        IssueConstants constants = model.constants();
        fields.put("summary", issue::summary);
        fields.put("description", () -> issue.description().orElse(null));
        fields.put(
                "issuetype",
                () -> constants.type(issue.typeId()).map(views::issueType).orElse(null));
        fields.put(
                "project",
                () -> views.project(model.projects().find(issue.projectId()).orElseThrow()));
        fields.put(
                "status",
                () -> constants.status(issue.statusId()).map(views::status).orElse(null));
        fields.put(
                "resolution",
                () -> issue.resolutionId()
                        .flatMap(constants::resolution)
                        .map(views::resolution)
                        .orElse(null));
        fields.put("resolutiondate", () -> time(issue.resolvedAt()));
        fields.put(
                "priority",
                () -> issue.priorityId()
                        .flatMap(constants::priority)
                        .map(views::priority)
                        .orElse(null));
        fields.put("assignee", () -> views.user(issue.assigneeKey()));
        fields.put("reporter", () -> views.user(issue.reporterKey()));
        fields.put("creator", () -> views.user(Optional.of(issue.creatorKey())));
        fields.put("created", () -> time(issue.createdAt()));
        fields.put("updated", () -> time(issue.updatedAt()));
        fields.put("duedate", () -> issue.dueDate().map(LocalDate::toString).orElse(null));
        fields.put("labels", issue::labels);
        fields.put("environment", () -> issue.value(IssueField.ENVIRONMENT).orElse(null));
        fields.put("security", () -> security(issue));
        fields.put("issuelinks", () -> links(issue));
        for (String empty : List.of("components", "versions", "subtasks", "attachment")) {
            fields.put(empty, List::of);
        }
        fields.put(
                "fixVersions",
                () -> model.versions().ofIssue(issue.id()).stream()
                        .map(VersionResource::json)
                        .toList());
        fields.put("comment", () -> views.comments(model.comments().ofIssue(issue.id())));
        fields.put("worklog", () -> Map.of("startAt", 0, "maxResults", 20, "total", 0, "worklogs", List.of()));
        fields.put("timetracking", Map::of);
        fields.put(
                "votes",
                () -> Map.of("self", views.address("issue/" + issue.key() + "/votes"), "votes", 0, "hasVoted", false));
        fields.put(
                "watches",
                () -> Map.of(
                        "self",
                        views.address("issue/" + issue.key() + "/watchers"),
                        "watchCount",
                        0,
                        "isWatching",
                        false));
        for (HostCustomField field : jira.customFields().all()) {
            fields.put(field.getId(), () -> custom(field, issue));
        }
        return fields.values();
    }

    /** The links to issues that the person may see. */
    List<Json.Link> links(JiraIssue issue) {
        var links = new ArrayList<Json.Link>();
        List<Link> outward = model.links().outward(issue.id());
        List<Link> inward = model.links().inward(issue.id());
        if (outward.isEmpty() && inward.isEmpty()) {
            return links;
        }
        Access.Sight sight = model.access().sight(person);
        outward.forEach(link ->
                other(link.destinationId(), sight).ifPresent(other -> links.add(link(link, null, views.stub(other)))));
        inward.forEach(link ->
                other(link.sourceId(), sight).ifPresent(other -> links.add(link(link, views.stub(other), null))));
        return links;
    }

    Json.Link link(Link link, Json.@Nullable IssueStub inward, Json.@Nullable IssueStub outward) {
        String id = Long.toString(link.id());
        return new Json.Link(
                id,
                views.address("issueLink/" + id),
                views.linkType(model.links().type(link.typeId()).orElseThrow()),
                inward,
                outward);
    }

    private Optional<JiraIssue> other(long issueId, Access.Sight sight) {
        return model.issues().find(issueId).filter(sight::sees);
    }

    private Json.@Nullable SecurityLevel security(JiraIssue issue) {
        return issue.securityLevelId()
                .flatMap(id -> model.projects().securityLevels(issue.projectId()).stream()
                        .filter(level -> level.id() == id)
                        .findFirst())
                .map(views::securityLevel)
                .orElse(null);
    }

    /** What the field's type makes of the value; a type that knows nothing of REST has nothing to say here. */
    private @Nullable Object custom(HostCustomField field, JiraIssue issue) {
        if (!(field.type() instanceof RestAwareCustomFieldType aware)) {
            return null;
        }
        @Nullable
        FieldJsonRepresentation json =
                aware.getJsonFromIssue(field, jira.views().unchanged(issue), false, null);
        return json == null ? null : json.getStandardData().getData();
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : JsonViews.time(instant);
    }

    private record Fields(Wanted wanted, Map<String, @Nullable Object> values) {
        Fields(Wanted wanted) {
            this(wanted, new LinkedHashMap<>());
        }

        void put(String id, Supplier<? extends @Nullable Object> value) {
            if (wanted.includes(id)) {
                values.put(id, value.get());
            }
        }
    }
}
