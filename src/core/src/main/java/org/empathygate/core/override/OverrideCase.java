package org.empathygate.core.override;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.insight.EvidenceRef;
import org.jspecify.annotations.Nullable;

/**
 * What the requester says. Only a broken glass goes without pressures and premortem.
 *
 * @param pressures one or more; none for a broken glass
 * @param affected who is affected; null says "we don't know", which is allowed and counted
 * @param premortem one sentence: what will have gone wrong for the customer if this turns out badly; empty for
 *     a broken glass
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
        if (pressures.isEmpty() && !premortem.isEmpty()) {
            throw new IllegalArgumentException("An override case names no pressure");
        }
        if (reasonCode == OverrideReason.WILL_FIND_OUT && commitment == null) {
            throw new IllegalArgumentException("WILL_FIND_OUT without a commitment");
        }
        Set<Pressure> inOrder = EnumSet.noneOf(Pressure.class);
        inOrder.addAll(pressures);
        pressures = Collections.unmodifiableSet(inOrder);
    }

    /** The harm to ask about later: the premortem, and of a broken glass, which has none, the reason. */
    public String foreseen() {
        return premortem.isEmpty() ? reason : premortem;
    }

    /** What somebody says who breaks the glass: a reason, and neither pressure nor premortem, for which there was no time. */
    static OverrideCase ofBrokenGlass(String reason, LocalDate reviewedUntil) {
        return new OverrideCase(
                Set.of(), null, "", OverrideReason.LEGAL_OR_INCIDENT, reason, reviewedUntil, null, null);
    }
}
