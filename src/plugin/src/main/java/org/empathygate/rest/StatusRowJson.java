package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.empathygate.core.status.StatusRow;
import org.jspecify.annotations.Nullable;

/**
 * One work item of a set.
 *
 * @param since when the outcome was recorded; absent when it is not
 * @param status the name of the host's status
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusRowJson(
        String issue,
        String summary,
        String outcome,
        boolean done,
        List<String> reasons,
        @Nullable String since,
        String status) {

    static StatusRowJson of(StatusRow row) {
        return new StatusRowJson(
                row.issue().value(),
                row.summary(),
                row.outcome().name(),
                row.done(),
                row.reasons(),
                row.since() == null ? null : row.since().toString(),
                row.status());
    }
}
