package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form that creates or edits an issue.
 *
 * @param action where it is sent, below the context path
 * @param id null while the issue is not there yet
 * @param projects empty when the project is settled
 * @param types empty when the type is settled
 * @param cancel where to go instead, below the context path
 */
record IssueFormView(
        String heading,
        String action,
        String submit,
        String cancel,
        @Nullable Long id,
        List<Choice> projects,
        String chosenProject,
        List<Choice> types,
        String chosenType,
        String summary,
        List<Choice> assignees,
        String chosenAssignee,
        String description,
        List<EditedField> customFields,
        List<String> errors,
        Map<String, String> fieldErrors) {}
