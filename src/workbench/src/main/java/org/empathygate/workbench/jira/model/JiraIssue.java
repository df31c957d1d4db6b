package org.empathygate.workbench.jira.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue as it was read. Field values are kept as text, the way Jira's own history keeps them: ids of constants, keys
 * of people, days as ISO-8601; a field without a value is absent.
 *
 * @param workflowEntryId where the workflow engine keeps the issue's step
 * @param creatorKey the person key of whoever created it
 * @param resolvedAt when it last got a resolution; null while it has none
 */
public record JiraIssue(
        long id,
        String key,
        long projectId,
        long workflowEntryId,
        String creatorKey,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant resolvedAt,
        Map<IssueField, String> values) {

    public JiraIssue {
        var copy = new EnumMap<IssueField, String>(IssueField.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public Optional<String> value(IssueField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The same issue with these values instead of its own. */
    JiraIssue withValues(Map<IssueField, String> others) {
        return new JiraIssue(id, key, projectId, workflowEntryId, creatorKey, createdAt, updatedAt, resolvedAt, others);
    }

    JiraIssue startedAs(long entryId) {
        return new JiraIssue(id, key, projectId, entryId, creatorKey, createdAt, updatedAt, resolvedAt, values);
    }

    JiraIssue touchedAt(Instant updated, @Nullable Instant resolved) {
        return new JiraIssue(id, key, projectId, workflowEntryId, creatorKey, createdAt, updated, resolved, values);
    }

    public String summary() {
        return value(IssueField.SUMMARY).orElse("");
    }

    public String typeId() {
        return values.getOrDefault(IssueField.ISSUE_TYPE, "");
    }

    public String statusId() {
        return values.getOrDefault(IssueField.STATUS, "");
    }

    public Optional<String> description() {
        return value(IssueField.DESCRIPTION);
    }

    public Optional<String> resolutionId() {
        return value(IssueField.RESOLUTION);
    }

    public Optional<String> priorityId() {
        return value(IssueField.PRIORITY);
    }

    public Optional<String> assigneeKey() {
        return value(IssueField.ASSIGNEE);
    }

    public Optional<String> reporterKey() {
        return value(IssueField.REPORTER);
    }

    public Optional<LocalDate> dueDate() {
        return value(IssueField.DUE_DATE).map(LocalDate::parse);
    }

    public List<String> labels() {
        return value(IssueField.LABELS).map(text -> List.of(text.split(" "))).orElse(List.of());
    }

    /** The security level that hides the issue from others; empty when everybody who browses the project sees it. */
    public Optional<Long> securityLevelId() {
        return value(IssueField.SECURITY).map(Long::valueOf);
    }
}
