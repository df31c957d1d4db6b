package org.empathygate.workbench.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.host.HostCustomField;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.IssueConstants;
import org.empathygate.workbench.jira.model.Project;
import org.jspecify.annotations.Nullable;

/** What may be set when an issue is created, edited or moved, and to which values. */
final class FieldMetas {
    private final JiraHost jira;
    private final JsonViews views;

    FieldMetas(JiraHost jira, JsonViews views) {
        this.jira = jira;
        this.views = views;
    }

    Map<String, Json.FieldMeta> forCreating(Project project) {
        var metas = forEditing(project);
        metas.put("project", meta("project", "Project", true, List.of(views.project(project))));
        return metas;
    }

    Map<String, Json.FieldMeta> forEditing(Project project) {
        var metas = new LinkedHashMap<String, Json.FieldMeta>();
        IssueConstants constants = jira.model().constants();
        metas.put("summary", meta("summary", "Summary", true, null));
        metas.put(
                "issuetype",
                meta(
                        "issuetype",
                        "Issue Type",
                        true,
                        views.types(project).stream().map(views::issueType).toList()));
        metas.put("description", meta("description", "Description", false, null));
        metas.put(
                "priority",
                meta(
                        "priority",
                        "Priority",
                        false,
                        constants.priorities().stream().map(views::priority).toList()));
        metas.put("assignee", meta("assignee", "Assignee", false, null));
        metas.put("reporter", meta("reporter", "Reporter", false, null));
        metas.put("duedate", meta("duedate", "Due Date", false, null));
        metas.put("labels", meta("labels", "Labels", false, null));
        metas.put("issuelinks", meta("issuelinks", "Linked Issues", false, null));
        customFields().forEach(field -> metas.put(field.getId(), meta(field)));
        return metas;
    }

    /** What may be submitted along with a transition. */
    Map<String, Json.FieldMeta> forMoving(boolean asksForResolution) {
        var metas = new LinkedHashMap<String, Json.FieldMeta>();
        if (asksForResolution) {
            metas.put(
                    "resolution",
                    meta(
                            "resolution",
                            "Resolution",
                            false,
                            jira.model().constants().resolutions().stream()
                                    .map(views::resolution)
                                    .toList()));
            metas.put("assignee", meta("assignee", "Assignee", false, null));
            metas.put("issuelinks", meta("issuelinks", "Linked Issues", false, null));
            customFields().forEach(field -> metas.put(field.getId(), meta(field)));
        }
        return metas;
    }

    private List<HostCustomField> customFields() {
        return jira.customFields().all().stream()
                .filter(FieldCatalog::isSettable)
                .toList();
    }

    private static Json.FieldMeta meta(HostCustomField field) {
        return new Json.FieldMeta(
                false, FieldCatalog.schema(field), field.getName(), field.getId(), List.of("set"), null);
    }

    private static Json.FieldMeta meta(String id, String name, boolean required, @Nullable List<?> allowed) {
        List<String> operations = switch (id) {
            case "labels" -> List.of("add", "set", "remove");
            case "issuelinks" -> List.of("add");
            default -> List.of("set");
        };
        return new Json.FieldMeta(required, FieldCatalog.schema(id), name, id, operations, allowed);
    }
}
