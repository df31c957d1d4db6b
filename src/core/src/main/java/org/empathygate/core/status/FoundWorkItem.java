package org.empathygate.core.status;

import java.time.Instant;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;

/**
 * A work item as the host found it for a reader.
 *
 * @param status the name of the host's status
 * @param done whether that status is a done one
 * @param updated when it was changed last
 */
public record FoundWorkItem(WorkItemFacts facts, String summary, String status, boolean done, Instant updated) {

    public WorkItemId id() {
        return facts.id();
    }
}
