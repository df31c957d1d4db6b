package org.empathygate.core;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate needs to know about a work item, as it would be after the transition that is being tried.
 *
 * @param issueType the name of its type; null when the host could not say
 * @param resolution the name of its resolution; null when it has none
 * @param criterion its empathy criterion; null or blank when it has none
 * @param assignee null when nobody is assigned
 * @param unread what the host failed to say, in plain words; the gate answers {@code ERROR} when this is not empty
 */
public record WorkItemFacts(
        WorkItemId id,
        WorkItemKey key,
        ProjectKey project,
        @Nullable String issueType,
        @Nullable String resolution,
        @Nullable String criterion,
        @Nullable PersonId assignee,
        List<String> unread) {

    public WorkItemFacts {
        unread = List.copyOf(unread);
        if (issueType == null && !unread.contains("issue type")) {
            unread = and(unread, "issue type");
        }
    }

    /** The same facts, but {@code what} could not be read: for an edge whose host failed on one of them. */
    public WorkItemFacts butUnread(String what) {
        return new WorkItemFacts(id, key, project, issueType, resolution, criterion, assignee, and(unread, what));
    }

    private static List<String> and(List<String> list, String last) {
        List<String> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
