package org.empathygate.core.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.WorkItemKey;
import org.jspecify.annotations.Nullable;

/**
 * One override of a work item in a scope: what was shipped, or may be shipped, against a customer, and who said so.
 *
 * @param override its id
 * @param state the name of its state
 * @param pressures names, in the order of their declaration; empty where the glass was broken
 * @param affected null when the requester does not know
 * @param requester the name that people know them by
 * @param approver the same of who decided; null while nobody has
 * @param expiresOn the last day it can be used; null unless it was approved
 */
public record RegisterRow(
        WorkItemKey issue,
        String summary,
        long override,
        String state,
        List<String> pressures,
        @Nullable String affected,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String premortem,
        String requester,
        @Nullable String approver,
        @Nullable Instant decidedAt,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate revisitOn,
        boolean brokenGlass) {

    public RegisterRow {
        pressures = List.copyOf(pressures);
    }
}
