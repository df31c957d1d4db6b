package org.empathygate.core.override;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An override request as somebody wrote it, unchecked; null stands for a field that was not given. The names of the
 * components are the names of the fields in errors; the commitment's are {@code commitment.owner} and so on.
 *
 * @param pressures names of pressures
 * @param affected absent or blank says "we don't know"
 * @param revisitOn a day as {@code 2027-01-15}
 * @param citedInsight the key or id of the contradicting evidence
 */
public record OverrideDraft(
        List<String> pressures,
        @Nullable String affected,
        @Nullable String premortem,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String revisitOn,
        @Nullable CommitmentDraft commitment,
        @Nullable String citedInsight) {

    public OverrideDraft {
        pressures = List.copyOf(pressures);
    }

    /** A commitment as somebody wrote it, unchecked. */
    public record CommitmentDraft(
            @Nullable String owner,
            @Nullable String due,
            @Nullable String measure) {}
}
