package org.empathygate.workbench.jira.model;

import java.util.Arrays;
import java.util.Optional;

/** The system fields whose values belong to the issue's own row. */
public enum IssueField {
    SUMMARY("summary", "Summary", "summary"),
    DESCRIPTION("description", "Description", "description"),
    ISSUE_TYPE("issuetype", "Issue Type", "type_id"),
    STATUS("status", "Status", "status_id"),
    RESOLUTION("resolution", "Resolution", "resolution_id"),
    PRIORITY("priority", "Priority", "priority_id"),
    ASSIGNEE("assignee", "Assignee", "assignee"),
    REPORTER("reporter", "Reporter", "reporter"),
    DUE_DATE("duedate", "Due Date", "due_date"),
    LABELS("labels", "Labels", "labels"),
    ENVIRONMENT("environment", "Environment", "environment"),
    SECURITY("security", "Security Level", "security_level");

    private final String id;
    private final String displayName;
    private final String column;

    IssueField(String id, String displayName, String column) {
        this.id = id;
        this.displayName = displayName;
        this.column = column;
    }

    /** The field with this id, such as {@code duedate}. */
    public static Optional<IssueField> ofId(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    String column() {
        return column;
    }
}
