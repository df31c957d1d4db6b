package org.empathygate.core.override;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.insight.EvidenceRef;
import org.jspecify.annotations.Nullable;

/**
 * What the requester says.
 *
 * @param pressures one or more
 * @param affected who is affected; null says "we don't know", which is allowed and counted
 * @param premortem one sentence: what will have gone wrong for the customer if this turns out badly
 * @param revisitOn the day somebody looks at it again
 * @param commitment present at least when the reason is {@code WILL_FIND_OUT}
 * @param citedInsight present when contradicting evidence is linked to the work item
 */
public record OverrideCase(
        Set<Pressure> pressures,
        @Nullable String affected,
        String premortem,
        OverrideReason reasonCode,
        String reason,
        LocalDate revisitOn,
        @Nullable Commitment commitment,
        @Nullable EvidenceRef citedInsight) {

    public OverrideCase {
        if (pressures.isEmpty()) {
            throw new IllegalArgumentException("An override case names no pressure");
        }
        if (reasonCode == OverrideReason.WILL_FIND_OUT && commitment == null) {
            throw new IllegalArgumentException("WILL_FIND_OUT without a commitment");
        }
        pressures = Collections.unmodifiableSet(EnumSet.copyOf(pressures));
    }
}
