package org.empathygate.core.status;

import java.time.Instant;
import java.util.List;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One work item of a scope.
 *
 * @param status the name of the host's status
 * @param outcome what was recorded when it went to done; before that, what would be decided now
 * @param reasons stable codes, the most important first; empty where nothing is in the way or nothing is recorded
 * @param since when the outcome was recorded; null when it is not
 */
public record StatusRow(
        WorkItemKey issue,
        String summary,
        String status,
        boolean done,
        Outcome outcome,
        List<String> reasons,
        @Nullable Instant since) {

    public StatusRow {
        reasons = List.copyOf(reasons);
    }
}
