package org.empathygate.workbench.jira.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.LinkAddition;
import org.empathygate.workbench.jira.model.Project;

/**
 * An issue to be created.
 *
 * @param fields at least a summary and an issue type of the project
 * @param customFields values by field id, in the type of each field
 */
public record NewIssue(
        Project project,
        Map<IssueField, String> fields,
        Map<Long, Optional<Object>> customFields,
        List<LinkAddition> links) {

    public NewIssue {
        fields = Map.copyOf(fields);
        customFields = Map.copyOf(customFields);
        links = List.copyOf(links);
    }
}
