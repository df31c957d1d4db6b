package org.empathygate.workbench.jira.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue being changed: what is stored, what it is to become, and which links are to be made when it is stored. Nothing
 * here reaches the database by itself. Belongs to one thread.
 */
public final class IssueDraft {
    private final Deque<JiraIssue> versions = new ArrayDeque<>();
    private final Map<IssueField, String> values = new EnumMap<>(IssueField.class);
    private final Map<Long, Optional<Object>> customValues = new LinkedHashMap<>();
    private final List<LinkAddition> linkAdditions = new ArrayList<>();

    public IssueDraft(JiraIssue issue) {
        versions.push(issue);
        values.putAll(issue.values());
    }

    /** The issue as it is stored, or as it was begun when it is not stored yet. */
    public JiraIssue before() {
        return versions.getFirst();
    }

    /** Takes what has just been stored as the new start; nothing is left to be done. */
    void stored(JiraIssue issue) {
        versions.push(issue);
        values.clear();
        values.putAll(issue.values());
        customValues.clear();
        linkAdditions.clear();
    }

    /** The issue as it would be stored now. */
    public JiraIssue now() {
        return before().withValues(values);
    }

    public Optional<String> value(IssueField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Gives a field another value; null or nothing takes the value away. */
    public void set(IssueField field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    /** Gives a custom field another value, in the type of the field; null takes the value away. */
    public void setCustom(long fieldId, @Nullable Object value) {
        customValues.put(fieldId, Optional.ofNullable(value));
    }

    /** The custom fields that were given another value, by field id; empty inside means that the value is taken away. */
    public Map<Long, Optional<Object>> customValues() {
        return Collections.unmodifiableMap(customValues);
    }

    /** Whether the custom field was given another value, or none. */
    public boolean changesCustom(long fieldId) {
        return customValues.containsKey(fieldId);
    }

    /** The other value that the custom field was given; empty when it was taken away or never changed. */
    public Optional<Object> customValue(long fieldId) {
        return customValues.getOrDefault(fieldId, Optional.empty());
    }

    /** Asks for links to be made when the issue is stored. */
    public void addLinks(LinkAddition links) {
        linkAdditions.add(links);
    }

    public List<LinkAddition> linkAdditions() {
        return Collections.unmodifiableList(linkAdditions);
    }

    /** Whether anything differs from what is stored. */
    public boolean isChanged() {
        return !values.equals(before().values()) || !customValues.isEmpty() || !linkAdditions.isEmpty();
    }
}
