package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.override.BrokenGlass;
import org.jspecify.annotations.Nullable;

/**
 * Somebody passed at once.
 *
 * @param issue the work item's key as it is now
 * @param override the override that came of it, which is used up and expires like any other
 * @param legalMoves the states that can follow
 * @param by user key
 * @param group as whose member they did
 * @param reviewDue the last day on which the review is in time
 * @param overdue whether that day has passed without a review
 * @param review absent until an approver reviewed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BrokenGlassJson(
        long id,
        String issue,
        long override,
        String state,
        List<String> legalMoves,
        String by,
        String group,
        String at,
        String reason,
        String reviewDue,
        boolean overdue,
        @Nullable ReviewJson review) {

    static BrokenGlassJson of(BrokenGlass glass, WorkItemKey issue, boolean overdue) {
        return new BrokenGlassJson(
                glass.id(),
                issue.value(),
                glass.override(),
                glass.state().name(),
                glass.state().legalMoves().stream().map(Enum::name).sorted().toList(),
                glass.by().userKey(),
                glass.group(),
                glass.at().toString(),
                glass.reason(),
                glass.dueOn().toString(),
                overdue,
                glass.review() == null ? null : ReviewJson.of(glass.review()));
    }
}
