package org.empathygate.workbench.jira.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.LinkAddition;

/**
 * What is submitted together with a transition.
 *
 * @param fields other values for fields; empty inside takes a value away
 * @param customFields the same for custom fields by id, in the type of each field
 * @param comment what to say along with it
 * @param links links to be made along with it
 * @param removedLinks ids of links of the issue that are to go along with it
 */
public record TransitionRequest(
        Map<IssueField, Optional<String>> fields,
        Map<Long, Optional<Object>> customFields,
        Optional<String> comment,
        List<LinkAddition> links,
        Set<Long> removedLinks) {

    public TransitionRequest {
        fields = Map.copyOf(fields);
        customFields = Map.copyOf(customFields);
        links = List.copyOf(links);
        removedLinks = Set.copyOf(removedLinks);
    }

    /** Just the transition. */
    public static TransitionRequest plain() {
        return new TransitionRequest(Map.of(), Map.of(), Optional.empty(), List.of(), Set.of());
    }

    /** Just the transition and values for fields. */
    public static TransitionRequest with(Map<IssueField, Optional<String>> fields) {
        return new TransitionRequest(fields, Map.of(), Optional.empty(), List.of(), Set.of());
    }
}
