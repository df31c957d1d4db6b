package org.empathygate.workbench.jira.model;

import java.time.Instant;
import java.util.List;

/** What one person changed on an issue at one time. */
public record ChangeGroup(long id, long issueId, String authorKey, Instant at, List<ChangeItem> items) {
    public ChangeGroup {
        items = List.copyOf(items);
    }
}
