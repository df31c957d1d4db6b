package org.empathygate.workbench.jira.rest;

import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.host.HostCustomField;
import org.empathygate.workbench.jira.host.HostCustomFields;
import org.jspecify.annotations.Nullable;

/** Which fields issues have, and how their values look. */
final class FieldCatalog {
    private record SystemField(
            String id, String name, String type, @Nullable String items) {
        SystemField(String id, String name, String type) {
            this(id, name, type, null);
        }
    }

    private static final List<SystemField> SYSTEM = List.of(
            new SystemField("summary", "Summary", "string"),
            new SystemField("description", "Description", "string"),
            new SystemField("issuetype", "Issue Type", "issuetype"),
            new SystemField("project", "Project", "project"),
            new SystemField("status", "Status", "status"),
            new SystemField("resolution", "Resolution", "resolution"),
            new SystemField("resolutiondate", "Resolved", "datetime"),
            new SystemField("priority", "Priority", "priority"),
            new SystemField("assignee", "Assignee", "user"),
            new SystemField("reporter", "Reporter", "user"),
            new SystemField("creator", "Creator", "user"),
            new SystemField("created", "Created", "datetime"),
            new SystemField("updated", "Updated", "datetime"),
            new SystemField("duedate", "Due Date", "date"),
            new SystemField("labels", "Labels", "array", "string"),
            new SystemField("environment", "Environment", "string"),
            new SystemField("security", "Security Level", "securitylevel"),
            new SystemField("issuelinks", "Linked Issues", "array", "issuelinks"),
            new SystemField("components", "Component/s", "array", "component"),
            new SystemField("fixVersions", "Fix Version/s", "array", "version"),
            new SystemField("versions", "Affects Version/s", "array", "version"),
            new SystemField("subtasks", "Sub-Tasks", "array", "issuelinks"),
            new SystemField("attachment", "Attachment", "array", "attachment"),
            new SystemField("comment", "Comment", "comments-page"),
            new SystemField("worklog", "Log Work", "array", "worklog"),
            new SystemField("timetracking", "Time Tracking", "timetracking"),
            new SystemField("votes", "Votes", "votes"),
            new SystemField("watches", "Watchers", "watches"));

    private final HostCustomFields customFields;

    FieldCatalog(HostCustomFields customFields) {
        this.customFields = customFields;
    }

    List<Json.Field> fields() {
        var fields = new ArrayList<Json.Field>();
        fields.add(new Json.Field(
                "issuekey",
                "issuekey",
                "Key",
                false,
                false,
                true,
                false,
                List.of("id", "issue", "issuekey", "key"),
                null));
        for (SystemField field : SYSTEM) {
            fields.add(new Json.Field(
                    field.id(), field.id(), field.name(), false, true, true, true, List.of(field.id()), schema(field)));
        }
        for (HostCustomField field : customFields.all()) {
            fields.add(new Json.Field(
                    field.getId(),
                    field.getId(),
                    field.getName(),
                    true,
                    true,
                    true,
                    true,
                    List.of("cf[" + field.getIdAsLong() + "]", field.getName()),
                    schema(field)));
        }
        return fields;
    }

    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        fields().forEach(field -> names.put(field.id(), field.name()));
        return names;
    }

    Map<String, Json.Schema> schemas() {
        var schemas = new LinkedHashMap<String, Json.Schema>();
        SYSTEM.forEach(field -> schemas.put(field.id(), schema(field)));
        customFields.all().forEach(field -> schemas.put(field.getId(), schema(field)));
        return schemas;
    }

    /** Whether clients may set the field; calculated fields are only read. */
    static boolean isSettable(HostCustomField field) {
        return field.type() instanceof RestCustomFieldTypeOperations;
    }

    static Json.Schema schema(HostCustomField field) {
        String type = field.type() instanceof RestAwareCustomFieldType aware
                ? aware.getJsonSchema(field).getType()
                : "any";
        return new Json.Schema(type, null, null, field.definition().typeKey(), field.getIdAsLong());
    }

    /** The schema of a system field; the id must be one. */
    static Json.Schema schema(String systemField) {
        return SYSTEM.stream()
                .filter(field -> field.id().equals(systemField))
                .map(FieldCatalog::schema)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no field " + systemField));
    }

    private static Json.Schema schema(SystemField field) {
        return new Json.Schema(field.type(), field.items(), field.id(), null, null);
    }
}
