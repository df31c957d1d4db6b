package org.empathygate.workbench.jira.rest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.LinkAddition;
import org.empathygate.workbench.jira.model.Version;
import org.empathygate.workbench.jira.workflow.InputErrors;
import org.empathygate.workbench.jira.workflow.TransitionRequest;

/** What a client wants changed on an issue, and everything that is wrong with it. Belongs to one request. */
final class IssueInput {
    private final Map<IssueField, Optional<String>> fields = new EnumMap<>(IssueField.class);
    private final Map<Long, Optional<Object>> customFields = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<LinkAddition> links = new ArrayList<>();
    private final Map<String, List<Version>> versions = new LinkedHashMap<>();
    private final Set<Long> removedLinks = new LinkedHashSet<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    Map<IssueField, Optional<String>> fields() {
        return fields;
    }

    Map<Long, Optional<Object>> customFields() {
        return customFields;
    }

    List<String> comments() {
        return comments;
    }

    List<LinkAddition> links() {
        return links;
    }

    Set<Long> removedLinks() {
        return removedLinks;
    }

    /** What is to be held by each field that holds versions. */
    Map<String, List<Version>> versions() {
        return versions;
    }

    void error(String fieldId, String sentence) {
        errors.putIfAbsent(fieldId, sentence);
    }

    /** Goes on only when nothing is wrong; otherwise 400 with all of it. */
    IssueInput valid() {
        if (!errors.isEmpty()) {
            throw Refusal.badInput(new InputErrors(List.of(), errors));
        }
        return this;
    }

    TransitionRequest asTransition() {
        return new TransitionRequest(fields, customFields, comments.stream().findFirst(), links, removedLinks);
    }
}
