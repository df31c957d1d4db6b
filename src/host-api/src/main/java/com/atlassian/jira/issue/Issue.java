package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * A work item as the host hands it out.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-10, SLACK-11, ALAN-11
 *
 * <p>Confidence: certain-10+11
 */
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    String getSummary();

    String getDescription();

    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();

    IssueType getIssueType();

    Status getStatus();

    String getStatusId();

    Resolution getResolution();

    Priority getPriority();

    ApplicationUser getAssignee();

    ApplicationUser getReporter();

    ApplicationUser getCreator();

    String getAssigneeId();

    String getReporterId();

    String getCreatorId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Timestamp getResolutionDate();

    Long getParentId();

    boolean isSubTask();

    boolean isEditable();

    boolean isCreated();

    Object getCustomFieldValue(CustomField field);
}
