package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.jspecify.annotations.Nullable;

/**
 * An issue as plugins see one: a view of a draft, so that a validator sees the issue as it is about to be. An issue that is
 * being created has neither id nor key.
 */
final class HostIssue implements MutableIssue {
    private static final String LINKS = "issuelinks";

    private final JiraModel jira;
    private final IssueDraft draft;

    HostIssue(JiraModel jira, IssueDraft draft) {
        this.jira = jira;
        this.draft = draft;
    }

    /** The issue as it is stored. */
    JiraIssue stored() {
        return draft.before();
    }

    @Override
    public @Nullable Long getId() {
        return isCreated() ? stored().id() : null;
    }

    @Override
    public @Nullable String getKey() {
        return isCreated() ? stored().key() : null;
    }

    @Override
    public @Nullable String getSummary() {
        return value(IssueField.SUMMARY);
    }

    @Override
    public @Nullable String getDescription() {
        return value(IssueField.DESCRIPTION);
    }

    @Override
    public Long getProjectId() {
        return stored().projectId();
    }

    @Override
    public @Nullable Project getProjectObject() {
        return jira.projects()
                .find(stored().projectId())
                .map(project -> new HostProject(jira, project))
                .orElse(null);
    }

    @Override
    public @Nullable String getIssueTypeId() {
        return value(IssueField.ISSUE_TYPE);
    }

    @Override
    public @Nullable IssueType getIssueType() {
        return draft.value(IssueField.ISSUE_TYPE)
                .flatMap(jira.constants()::type)
                .map(HostConstant::of)
                .orElse(null);
    }

    @Override
    public @Nullable Status getStatus() {
        return draft.value(IssueField.STATUS)
                .flatMap(jira.constants()::status)
                .map(HostConstant::of)
                .orElse(null);
    }

    @Override
    public @Nullable String getStatusId() {
        return value(IssueField.STATUS);
    }

    @Override
    public @Nullable Resolution getResolution() {
        return draft.value(IssueField.RESOLUTION)
                .flatMap(jira.constants()::resolution)
                .map(HostConstant::of)
                .orElse(null);
    }

    @Override
    public @Nullable Priority getPriority() {
        return draft.value(IssueField.PRIORITY)
                .flatMap(jira.constants()::priority)
                .map(HostConstant::of)
                .orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return person(draft.value(IssueField.ASSIGNEE));
    }

    @Override
    public @Nullable ApplicationUser getReporter() {
        return person(draft.value(IssueField.REPORTER));
    }

    @Override
    public @Nullable ApplicationUser getCreator() {
        return person(Optional.of(stored().creatorKey()));
    }

    @Override
    public @Nullable String getAssigneeId() {
        return value(IssueField.ASSIGNEE);
    }

    @Override
    public @Nullable String getReporterId() {
        return value(IssueField.REPORTER);
    }

    @Override
    public String getCreatorId() {
        return stored().creatorKey();
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(stored().createdAt());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(stored().updatedAt());
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return draft.now()
                .dueDate()
                .map(day -> Timestamp.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .orElse(null);
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        @Nullable Instant resolved = stored().resolvedAt();
        return resolved == null ? null : Timestamp.from(resolved);
    }

    @Override
    public @Nullable Long getParentId() {
        return null;
    }

    @Override
    public boolean isSubTask() {
        return false;
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean isCreated() {
        return stored().id() != 0;
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField field) {
        long id = field.getIdAsLong();
        return draft.changesCustom(id) ? draft.customValue(id).orElse(null) : field.getValue(this);
    }

    @Override
    public void setCustomFieldValue(CustomField field, @Nullable Object value) {
        draft.setCustom(field.getIdAsLong(), value);
    }

    @Override
    public void setSummary(String summary) {
        draft.set(IssueField.SUMMARY, summary);
    }

    @Override
    public Map<String, ModifiedValue<?>> getModifiedFields() {
        var modified = new LinkedHashMap<String, ModifiedValue<?>>();
        for (IssueField field : IssueField.values()) {
            Optional<String> before = stored().value(field);
            Optional<String> now = draft.value(field);
            if (!before.equals(now)) {
                modified.put(field.id(), new ModifiedValue<@Nullable Object>(before.orElse(null), now.orElse(null)));
            }
        }
        draft.customValues()
                .forEach((id, value) -> modified.put(
                        "customfield_" + id, new ModifiedValue<@Nullable Object>(null, value.orElse(null))));
        draft.linkAdditions()
                .forEach(links ->
                        modified.put(LINKS, new ModifiedValue<@Nullable Object>(null, new IssueLinkingValue(links))));
        return modified;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostIssue same && isCreated() && same.stored().id() == stored().id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stored().id());
    }

    @Override
    public String toString() {
        return stored().key();
    }

    private @Nullable String value(IssueField field) {
        return draft.value(field).orElse(null);
    }

    private @Nullable ApplicationUser person(Optional<String> key) {
        return key.flatMap(jira.people()::find).map(HostUser::new).orElse(null);
    }
}
