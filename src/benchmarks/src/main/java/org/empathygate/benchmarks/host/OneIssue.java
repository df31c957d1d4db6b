package org.empathygate.benchmarks.host;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An unresolved issue without field values and without changes. */
record OneIssue(long id, String key, Named type, OneProject project, Person assignee, Instant created)
        implements MutableIssue {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getSummary() {
        return "Summary of " + key;
    }

    @Override
    public @Nullable String getDescription() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public String getIssueTypeId() {
        return type.id();
    }

    @Override
    public IssueType getIssueType() {
        return type;
    }

    @Override
    public Status getStatus() {
        throw new NotAsked();
    }

    @Override
    public String getStatusId() {
        return "3";
    }

    @Override
    public @Nullable Resolution getResolution() {
        return null;
    }

    @Override
    public @Nullable Priority getPriority() {
        return null;
    }

    @Override
    public ApplicationUser getAssignee() {
        return assignee;
    }

    @Override
    public ApplicationUser getReporter() {
        return assignee;
    }

    @Override
    public ApplicationUser getCreator() {
        return assignee;
    }

    @Override
    public String getAssigneeId() {
        return assignee.getKey();
    }

    @Override
    public String getReporterId() {
        return assignee.getKey();
    }

    @Override
    public String getCreatorId() {
        return assignee.getKey();
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(created);
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(created);
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return null;
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        return null;
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
        return true;
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField field) {
        return null;
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        throw new NotAsked();
    }

    @Override
    public void setSummary(String summary) {
        throw new NotAsked();
    }

    @Override
    public Map<String, ModifiedValue<?>> getModifiedFields() {
        return Map.of();
    }
}
