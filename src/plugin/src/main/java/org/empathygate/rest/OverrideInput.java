package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.override.OverrideDraft;
import org.jspecify.annotations.Nullable;

/**
 * An override request as somebody sends it.
 *
 * @param affected absent says "we don't know"
 * @param citedInsight contradicting evidence, when there is any
 */
public record OverrideInput(
        List<String> pressures,
        @Nullable String affected,
        @Nullable String premortem,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String revisitOn,
        @Nullable CommitmentJson commitment,
        @Nullable String citedInsight) {

    OverrideDraft draft() {
        return new OverrideDraft(
                pressures,
                affected,
                premortem,
                reasonCode,
                reason,
                revisitOn,
                commitment == null ? null : commitment.draft(),
                citedInsight);
    }
}
