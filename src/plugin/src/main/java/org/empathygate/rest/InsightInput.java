package org.empathygate.rest;

import org.empathygate.core.insight.InsightDraft;
import org.jspecify.annotations.Nullable;

/**
 * An insight as somebody sends it.
 *
 * @param project where it is recorded; only when it is new, and only needed when neither the query nor an issue as its
 *     source says it
 * @param version only for a change: the version that the sender saw
 */
public record InsightInput(
        @Nullable String project,
        @Nullable String quote,
        @Nullable SourceJson source,
        @Nullable String observedOn,
        @Nullable String customer,
        @Nullable String segment,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String declinedReason,
        @Nullable Integer version) {

    InsightDraft draft() {
        return new InsightDraft(
                quote,
                source == null ? null : source.kind(),
                source == null ? null : source.ref(),
                observedOn,
                customer,
                segment,
                kind,
                state,
                declinedReason);
    }
}
