package org.empathygate.workbench.jira.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.ChangeGroup;
import org.empathygate.workbench.jira.model.Comment;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.LinkType;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Priority;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.RemoteLink;
import org.empathygate.workbench.jira.model.Resolution;
import org.empathygate.workbench.jira.model.SecurityLevel;
import org.empathygate.workbench.jira.model.Status;
import org.jspecify.annotations.Nullable;

/** Puts the workbench's records into Jira's JSON, with addresses as the client has reached them. */
final class JsonViews {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JiraHost jira;
    private final String api;
    private final String root;

    JsonViews(JiraHost jira, UriInfo uri) {
        this.jira = jira;
        this.api = uri.getBaseUri().toString().replaceFirst("/+$", "") + "/";
        this.root = api.replaceFirst("/rest/.*", "");
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** The address of a resource of this API, such as {@code issue/10000}. */
    String address(String path) {
        return api + path;
    }

    /** Where Jira itself is. */
    String root() {
        return root;
    }

    Json.User user(Person person) {
        return new Json.User(
                address("user?username=" + encoded(person.username())),
                person.key(),
                person.username(),
                person.email(),
                avatars("useravatar?ownerId=" + encoded(person.key())),
                person.displayName(),
                person.active(),
                "UTC",
                "en_US",
                null);
    }

    Json.User userWithGroups(Person person) {
        Json.User plain = user(person);
        List<Json.Named> groups = jira.model().people().groupsOf(person.key()).stream()
                .map(name -> new Json.Named(name, address("group?groupname=" + encoded(name))))
                .toList();
        return new Json.User(
                plain.self(),
                plain.key(),
                plain.name(),
                plain.emailAddress(),
                plain.avatarUrls(),
                plain.displayName(),
                plain.active(),
                plain.timeZone(),
                plain.locale(),
                new Json.Items(groups.size(), groups));
    }

    /** Somebody by key, even when nobody has it any more; null for no key. */
    Json.@Nullable User user(Optional<String> key) {
        return key.map(known -> user(
                        jira.model().people().find(known).orElseGet(() -> new Person(known, known, known, "", false))))
                .orElse(null);
    }

    Json.User author(String key) {
        return user(jira.model().people().find(key).orElseGet(() -> new Person(key, key, key, "", false)));
    }

    Json.Status status(Status status) {
        var category = status.category();
        return new Json.Status(
                address("status/" + status.id()),
                status.description(),
                icon("status"),
                status.name(),
                status.id(),
                new Json.Category(
                        address("statuscategory/" + category.id()),
                        category.id(),
                        category.key(),
                        category.color(),
                        category.displayName()));
    }

    Json.IssueType issueType(IssueType type) {
        return new Json.IssueType(
                address("issuetype/" + type.id()), type.id(), type.description(), icon("type"), type.name(), false);
    }

    Json.Priority priority(Priority priority) {
        return new Json.Priority(
                address("priority/" + priority.id()),
                icon("priority"),
                priority.name(),
                priority.id(),
                priority.description());
    }

    Json.Resolution resolution(Resolution resolution) {
        return new Json.Resolution(
                address("resolution/" + resolution.id()), resolution.id(), resolution.description(), resolution.name());
    }

    Json.SecurityLevel securityLevel(SecurityLevel level) {
        String id = Long.toString(level.id());
        return new Json.SecurityLevel(address("securitylevel/" + id), id, "", level.name());
    }

    Json.LinkType linkType(LinkType type) {
        String id = Long.toString(type.id());
        return new Json.LinkType(id, type.name(), type.inward(), type.outward(), address("issueLinkType/" + id));
    }

    Json.Project project(Project project) {
        return new Json.Project(
                address("project/" + project.id()),
                Long.toString(project.id()),
                project.key(),
                project.name(),
                "software",
                avatars("projectavatar?pid=" + project.id()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Json.Project projectInFull(Project project, Map<String, String> roles) {
        Json.Project brief = project(project);
        return new Json.Project(
                brief.self(),
                brief.id(),
                brief.key(),
                brief.name(),
                brief.projectTypeKey(),
                brief.avatarUrls(),
                "",
                user(Optional.of(project.leadKey())),
                types(project).stream().map(this::issueType).toList(),
                List.of(),
                List.of(),
                roles);
    }

    List<IssueType> types(Project project) {
        return jira.model().projects().typeIds(project.id()).stream()
                .flatMap(id -> jira.model().constants().type(id).stream())
                .toList();
    }

    Json.IssueStub stub(JiraIssue issue) {
        var constants = jira.model().constants();
        return new Json.IssueStub(
                Long.toString(issue.id()),
                issue.key(),
                address("issue/" + issue.id()),
                new Json.StubFields(
                        issue.summary(),
                        status(constants.status(issue.statusId()).orElseThrow()),
                        issue.priorityId()
                                .flatMap(constants::priority)
                                .map(this::priority)
                                .orElse(null),
                        issueType(constants.type(issue.typeId()).orElseThrow())));
    }

    Json.Comment comment(Comment comment) {
        Json.User author = author(comment.authorKey());
        return new Json.Comment(
                address("issue/" + comment.issueId() + "/comment/" + comment.id()),
                Long.toString(comment.id()),
                author,
                comment.body(),
                author,
                time(comment.createdAt()),
                time(comment.updatedAt()));
    }

    Json.Comments comments(List<Comment> comments) {
        return new Json.Comments(comments.stream().map(this::comment).toList(), comments.size(), comments.size(), 0);
    }

    Json.Changelog changelog(List<ChangeGroup> groups) {
        List<Json.Change> changes = groups.stream().map(this::change).toList();
        return new Json.Changelog(0, changes.size(), changes.size(), changes);
    }

    Json.RemoteLink remoteLink(RemoteLink link) {
        Map<String, String> application = link.applicationType() == null && link.applicationName() == null
                ? Map.of()
                : Map.of(
                        "type", Optional.ofNullable(link.applicationType()).orElse(""),
                        "name", Optional.ofNullable(link.applicationName()).orElse(""));
        Map<String, String> icon = link.iconUrl() == null
                ? Map.of()
                : Map.of(
                        "url16x16", link.iconUrl(),
                        "title", Optional.ofNullable(link.iconTitle()).orElse(""));
        return new Json.RemoteLink(
                link.id(),
                address("issue/" + link.issueId() + "/remotelink/" + link.id()),
                link.globalId(),
                application,
                link.relationship(),
                new Json.RemoteObject(
                        link.url(), link.title(), link.summary(), icon, Map.of("icon", Map.of(), "resolved", false)));
    }

    private Json.Change change(ChangeGroup group) {
        return new Json.Change(
                Long.toString(group.id()),
                author(group.authorKey()),
                time(group.at()),
                group.items().stream()
                        .map(item -> new Json.ChangedField(
                                item.field(),
                                item.custom() ? "custom" : "jira",
                                item.from(),
                                item.fromText(),
                                item.to(),
                                item.toText()))
                        .toList());
    }

    private Json.Avatars avatars(String path) {
        String address = root + "/secure/" + path + "&size=";
        return new Json.Avatars(address + "large", address + "small", address + "xsmall", address + "medium");
    }

    private String icon(String name) {
        return root + "/images/icons/" + name + ".svg";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
