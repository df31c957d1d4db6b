package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes that Jira's API answers with; names are Jira's own. What is null is left out. */
final class Json {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Errors(
            List<String> errorMessages,
            Map<String, String> errors,
            @Nullable Integer status) {
        Errors(List<String> errorMessages, Map<String, String> errors) {
            this(errorMessages, errors, null);
        }
    }

    record Avatars(
            @JsonProperty("48x48") String x48,
            @JsonProperty("24x24") String x24,
            @JsonProperty("16x16") String x16,
            @JsonProperty("32x32") String x32) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record User(
            String self,
            String key,
            String name,
            String emailAddress,
            Avatars avatarUrls,
            String displayName,
            boolean active,
            String timeZone,
            String locale,
            @Nullable Items groups) {}

    record Items(int size, List<?> items) {}

    record Named(String name, String self) {}

    record Category(String self, long id, String key, String colorName, String name) {}

    record Status(String self, String description, String iconUrl, String name, String id, Category statusCategory) {}

    record IssueType(String self, String id, String description, String iconUrl, String name, boolean subtask) {}

    record Priority(String self, String iconUrl, String name, String id, String description) {}

    record Resolution(String self, String id, String description, String name) {}

    record SecurityLevel(String self, String id, String description, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Project(
            String self,
            String id,
            String key,
            String name,
            String projectTypeKey,
            Avatars avatarUrls,
            @Nullable String description,
            @Nullable User lead,
            @Nullable List<IssueType> issueTypes,
            @Nullable List<?> components,
            @Nullable List<?> versions,
            @Nullable Map<String, String> roles) {}

    record LinkType(String id, String name, String inward, String outward, String self) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Link(
            String id,
            String self,
            LinkType type,
            @Nullable IssueStub inwardIssue,
            @Nullable IssueStub outwardIssue) {}

    record IssueStub(String id, String key, String self, StubFields fields) {}

    record StubFields(
            String summary, Status status, @Nullable Priority priority, IssueType issuetype) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Issue(
            String expand,
            String id,
            String self,
            String key,
            Map<String, ?> fields,
            @Nullable Map<String, String> names,
            @Nullable Map<String, Schema> schema,
            @Nullable Changelog changelog,
            @Nullable List<Transition> transitions,
            @Nullable EditMeta editmeta) {}

    record Created(String id, String key, String self) {}

    record Comment(
            String self, String id, User author, String body, User updateAuthor, String created, String updated) {}

    record Comments(List<Comment> comments, int maxResults, int total, int startAt) {}

    record Changelog(int startAt, int maxResults, int total, List<Change> histories) {}

    record Change(String id, User author, String created, List<ChangedField> items) {}

    record ChangedField(
            String field,
            String fieldtype,
            @Nullable String from,
            @Nullable String fromString,
            @Nullable String to,
            @JsonProperty("toString") @Nullable String toText) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Schema(
            String type,
            @Nullable String items,
            @Nullable String system,
            @Nullable String custom,
            @Nullable Long customId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(
            String id,
            String key,
            String name,
            boolean custom,
            boolean orderable,
            boolean navigable,
            boolean searchable,
            List<String> clauseNames,
            @Nullable Schema schema) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldMeta(
            boolean required,
            Schema schema,
            String name,
            String fieldId,
            List<String> operations,
            @Nullable List<?> allowedValues) {}

    record EditMeta(Map<String, FieldMeta> fields) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Transition(
            String id, String name, Status to, @Nullable Map<String, FieldMeta> fields) {}

    record Transitions(String expand, List<Transition> transitions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            String expand,
            long startAt,
            int maxResults,
            long total,
            List<Issue> issues,
            @Nullable List<String> warningMessages,
            @Nullable Map<String, String> names,
            @Nullable Map<String, Schema> schema) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemoteLink(
            long id,
            String self,
            @Nullable String globalId,
            Map<String, String> application,
            @Nullable String relationship,
            RemoteObject object) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemoteObject(
            String url, String title, @Nullable String summary, Map<String, String> icon, Map<String, ?> status) {}

    record CreatedLink(long id, String self) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TypeMeta(
            String self,
            String id,
            String description,
            String iconUrl,
            String name,
            boolean subtask,
            @Nullable Map<String, FieldMeta> fields) {}

    record ProjectMeta(
            String self, String id, String key, String name, Avatars avatarUrls, List<TypeMeta> issuetypes) {}

    record CreateMeta(String expand, List<ProjectMeta> projects) {}

    record Page<T>(int maxResults, int startAt, int total, boolean isLast, List<T> values) {}

    record Role(String self, String name, long id, String description, List<Actor> actors) {}

    record Actor(long id, String displayName, String type, String name) {}

    private Json() {}
}
