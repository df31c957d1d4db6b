package org.empathygate.core.insight;

import org.jspecify.annotations.Nullable;

/**
 * An insight as somebody wrote it, unchecked; null stands for a field that was not given. The names of the components are
 * the names of the fields in errors, except {@code source.kind} and {@code source.ref}.
 *
 * @param observedOn a day as {@code 2026-08-12}
 * @param kind absent means {@code ACTIONABLE}
 * @param state absent means {@code ACTIVE} for a new insight and "as it was" for an update
 */
public record InsightDraft(
        @Nullable String quote,
        @Nullable String sourceKind,
        @Nullable String sourceRef,
        @Nullable String observedOn,
        @Nullable String customer,
        @Nullable String segment,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String declinedReason) {}
