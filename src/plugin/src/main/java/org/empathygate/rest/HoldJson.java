package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.override.Hold;
import org.empathygate.core.override.HoldState;

/**
 * A hold, which stands until an approver lifts it.
 *
 * @param issue the work item's key as it is now
 * @param legalMoves the states that can follow
 * @param by user key
 */
public record HoldJson(String issue, String state, List<String> legalMoves, String by, String since, String reason) {

    static HoldJson of(Hold hold, WorkItemKey issue) {
        return new HoldJson(
                issue.value(),
                HoldState.HELD.name(),
                HoldState.HELD.legalMoves().stream().map(Enum::name).toList(),
                hold.by().userKey(),
                hold.since().toString(),
                hold.reason());
    }
}
