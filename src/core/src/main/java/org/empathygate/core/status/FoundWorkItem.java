package org.empathygate.core.status;

import java.time.Instant;
import java.util.function.Supplier;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.jspecify.annotations.Nullable;

/**
 * A work item as the host found it for a reader.
 *
 * @param status the name of the host's status
 * @param updated when it was changed last
 * @param open what the gate needs to judge it, read when it is asked for, which may throw
 *     {@link org.empathygate.core.UnreadableException}; null when it is in a done status and is judged no more
 */
public record FoundWorkItem(
        WorkItemId id,
        WorkItemKey key,
        String summary,
        String status,
        Instant updated,
        @Nullable Supplier<WorkItemFacts> open) {

    /** Whether its status is a done one. */
    public boolean done() {
        return open == null;
    }

    /** What the gate needs to judge it. */
    WorkItemFacts facts() {
        if (open == null) {
            throw new IllegalStateException(key.value() + " is done");
        }
        return open.get();
    }
}
